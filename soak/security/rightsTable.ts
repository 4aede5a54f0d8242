import { capabilities } from '../../src/app/capabilities.ts';
import { type Right, rights } from '../../src/app/rights/rights.ts';
import { actors, allActors, samples, seedRightsWorld } from '../../test/app/rights/rightsWorld.ts';
import { appRig } from '../../test/support/appRig.ts';
import type { Part } from './row.ts';

const probe = (cases: object) =>
  Object.fromEntries(Object.keys(cases).map((verb) => [verb, async () => ({ kind: 'none' }) as const]));

/** Every cell of the table, by the door: each verb, tried by everybody on everything of its kind. Always whole. */
export const rightsTable: Part = async () => {
  const probes = capabilities.map((one) => ({
    ...one,
    commands: probe(one.commands),
    actions: probe(one.actions),
    forms: probe(one.forms),
  }));
  const ours = await appRig({ capabilities: probes });
  const theirs = await appRig({ capabilities: probes });
  await seedRightsWorld(ours);
  const misses = { 'open that should be closed': 0, 'closed that should be open': 0, 'verbs without a row': 0 };
  let tried = 0;
  let open = 0;
  for (const kind of ['commands', 'actions', 'forms'] as const) {
    for (const verb of capabilities.flatMap((one) => Object.keys(one[kind]))) {
      const right = new Map<string, Right>(Object.entries(rights[kind])).get(verb);
      if (!right) {
        misses['verbs without a row'] += 1;
        continue;
      }
      for (const { id, standings } of samples[right.subject]) {
        for (const actor of allActors) {
          const rig = actor === 'another tenant' ? theirs : ours;
          const reply =
            kind === 'commands'
              ? await rig.say(actors[actor], verb)
              : kind === 'actions'
                ? await rig.press(actors[actor], verb, id)
                : await rig.submit(actors[actor], verb, id, {});
          const held: readonly string[] = ['anyone', ...(standings[actor] ?? [])];
          const should = right.may.some((standing) => held.includes(standing));
          const is = reply.kind === 'none';
          tried += 1;
          if (is) open += 1;
          if (is && !should) misses['open that should be closed'] += 1;
          if (!is && should) misses['closed that should be open'] += 1;
        }
      }
    }
  }
  return { what: 'rights table, every cell', tried, misses, seen: `${open} open, ${tried - open} closed, as written` };
};
