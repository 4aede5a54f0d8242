import { capabilities } from '../../src/app/capabilities.ts';
import { type Right, rights } from '../../src/app/rights/rights.ts';
import { type HandoutCell, handoutCells, probes, sendAll } from '../../test/app/rights/probes.ts';
import { type Actor, actors, allActors, samples, seedRightsWorld } from '../../test/app/rights/rightsWorld.ts';
import { type AppRig, appRig } from '../../test/support/appRig.ts';
import type { Part } from './row.ts';

interface Cell {
  readonly should: boolean;
  readonly is: boolean;
}

/** Every cell of the table, by the door and at the way out: each verb, effect and file, for everybody, on everything of its kind. Always whole. */
export const rightsTable: Part = async () => {
  const ours = await appRig({ capabilities: probes });
  const theirs = await appRig({ capabilities: probes });
  await seedRightsWorld(ours);
  const rigOf = (actor: Actor) => (actor === 'another tenant' ? theirs : ours);
  const verbs = await usedVerbs(rigOf);
  const cells = [...verbs.cells, ...(await sentEffects([ours, theirs], rigOf)), ...(await openedFiles(rigOf))];
  return {
    what: 'rights table, every cell: commands, actions, forms, effects, files',
    tried: cells.length,
    misses: {
      'open that should be closed': cells.filter(({ is, should }) => is && !should).length,
      'closed that should be open': cells.filter(({ is, should }) => !is && should).length,
      'verbs without a row': verbs.rowless,
    },
    seen: `${cells.filter(({ is }) => is).length} open, ${cells.filter(({ is }) => !is).length} closed, as written`,
  };
};

async function usedVerbs(rigOf: (actor: Actor) => AppRig): Promise<{ cells: Cell[]; rowless: number }> {
  const cells: Cell[] = [];
  let rowless = 0;
  for (const kind of ['commands', 'actions', 'forms'] as const) {
    for (const verb of capabilities.flatMap((one) => Object.keys(one[kind]))) {
      const right = new Map<string, Right>(Object.entries(rights[kind])).get(verb);
      if (!right) rowless += 1;
      for (const { id, standings } of right ? samples[right.subject] : []) {
        for (const actor of allActors) {
          const rig = rigOf(actor);
          const reply =
            kind === 'commands'
              ? await rig.say(actors[actor], verb)
              : kind === 'actions'
                ? await rig.press(actors[actor], verb, id)
                : await rig.submit(actors[actor], verb, id, {});
          const held: readonly string[] = ['anyone', ...(standings[actor] ?? [])];
          cells.push({
            should: right?.may.some((standing) => held.includes(standing)) ?? false,
            is: reply.kind === 'none',
          });
        }
      }
    }
  }
  return { cells, rowless };
}

async function sentEffects(rigs: readonly AppRig[], rigOf: (actor: Actor) => AppRig): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const rig of rigs) {
    const tried = handoutCells('effects').filter(({ actor }) => rigOf(actor) === rig);
    const sent = await sendAll(rig, tried);
    cells.push(...tried.map(({ open }, index) => ({ should: open, is: sent[index] ?? false })));
  }
  return cells;
}

async function openedFiles(rigOf: (actor: Actor) => AppRig): Promise<Cell[]> {
  const cells: Cell[] = [];
  const isFile = ({ kind }: HandoutCell) => kind !== 'coordinate.upload';
  for (const { kind, actor, ids, open } of handoutCells('files').filter(isFile)) {
    const rig = rigOf(actor);
    const reader = await rig.store.transaction((tx) => tx.people.byAccount(actors[actor]));
    const view = reader && (await rig.open({ kind, ids, reader: reader.id }));
    cells.push({ should: open, is: view !== null });
  }
  return cells;
}
