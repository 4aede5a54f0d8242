import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capabilities } from '../../../src/app/capabilities.ts';
import type { Capability } from '../../../src/app/capability.ts';
import { makeJob } from '../../../src/app/makeJob.ts';
import { meet } from '../../../src/app/meet.ts';
import { type Right, rights } from '../../../src/app/rights/rights.ts';
import type { Standing } from '../../../src/app/rights/standing.ts';
import { type SubjectName, subjects } from '../../../src/app/rights/subjects.ts';
import type { Account } from '../../../src/core/people/account.ts';
import type { Reply } from '../../../src/ports/reply.ts';
import { type AppRig, appRig, viewIn } from '../../support/appRig.ts';
import { textOf } from '../../support/readView.ts';
import { type Actor, actors, allActors, samples, seedRightsWorld } from './rightsWorld.ts';

const kinds = ['commands', 'actions', 'forms'] as const;
const subjectNames = Object.keys(subjects) as SubjectName[];
type Kind = (typeof kinds)[number];

/** Every use case replaced by one that only says that it was reached. */
const reached: Reply = { kind: 'none' };
const probes = capabilities.map((capability) => ({
  ...capability,
  commands: probe(capability.commands),
  actions: probe(capability.actions),
  forms: probe(capability.forms),
}));

function probe(cases: object) {
  return Object.fromEntries(Object.keys(cases).map((verb) => [verb, async () => reached]));
}

describe('The table of rights', () => {
  let ours: AppRig;
  let theirs: AppRig;

  beforeAll(async () => {
    ours = await appRig({ capabilities: probes satisfies readonly Capability[] });
    theirs = await appRig({ capabilities: probes });
    await seedRightsWorld(ours);
  });
  afterAll(() => Promise.all([ours.close(), theirs.close()]));

  const rigOf = (actor: Actor) => (actor === 'another tenant' ? theirs : ours);
  const use = (actor: Actor, kind: Kind, verb: string, id: string): Promise<Reply> => {
    const rig = rigOf(actor);
    const account: Account = actors[actor];
    switch (kind) {
      case 'commands':
        return rig.say(account, verb);
      case 'actions':
        return rig.press(account, verb, id);
      case 'forms':
        return rig.submit(account, verb, id, {});
    }
  };

  const isOpen = (right: Right, held: readonly Standing[]) =>
    [...held, 'anyone'].some((standing) => right.may.some((allowed) => allowed === standing));

  it.each(kinds)('has a row for each of the %s, and no other', (kind) => {
    const answered = capabilities.flatMap((capability) => Object.keys(capability[kind]));
    expect(Object.keys(rights[kind]).sort()).toEqual(answered.sort());
  });

  it.each(subjectNames)('knows what everybody is to a thing of the kind: %s', async (subject) => {
    for (const rig of [ours, theirs]) {
      await rig.store.transaction(async (tx) => {
        const job = makeJob(tx, rig.now(), rig.programmes);
        for (const actor of allActors.filter((one) => rigOf(one) === rig)) {
          const person = await meet(job, actors[actor], null, []);
          for (const { id, standings } of samples[subject]) {
            const held = [...new Set(await subjects[subject](job, person, id))].sort();
            expect({ actor, id, held }).toEqual({ actor, id, held: [...(standings[actor] ?? [])].sort() });
          }
        }
      });
    }
  });

  describe.each(kinds)('opens %s', (kind) => {
    it.each(Object.entries<Right>(rights[kind]))('%s: to those it names, and to nobody else', async (verb, right) => {
      const cells = samples[right.subject].flatMap(({ id, standings }) =>
        allActors.map((actor) => ({ actor, id, open: isOpen(right, standings[actor] ?? []) })),
      );
      // Somebody for whom it is open, and somebody for whom it is not: the soak tries every cell.
      for (const open of [true, false]) {
        const cell = cells.find((one) => one.open === open);
        if (!cell) continue;
        const reply = await use(cell.actor, kind, verb, cell.id);
        expect({ ...cell, open: reply.kind === 'none' }).toEqual(cell);
      }
    });
  });

  it('refuses what is not theirs, what is not there and what nobody knows in the same words, which name nothing', async () => {
    const refusals = [
      await use('outsider', 'actions', 'keeping.goals', 'pair_per_ana_per_ben'),
      await use('outsider', 'actions', 'keeping.goals', 'no-such-pair'),
      await use('coordinator', 'actions', 'keeping.goal-edit', 'goal-ben'),
      await use('another tenant', 'forms', 'request.decline', 'req-ana-ben'),
      await use('person', 'actions', 'no.such-verb', 'pair_per_ana_per_ben'),
      await use('person', 'forms', 'constructor', '__proto__'),
    ].map((reply) => textOf(viewIn(reply)));
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).not.toMatch(/Ana|Ben|pair|goal|right|allowed/);
  });
});
