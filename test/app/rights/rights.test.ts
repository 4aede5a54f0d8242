import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeJob } from '../../../src/app/makeJob.ts';
import { meet } from '../../../src/app/meet.ts';
import { handouts } from '../../../src/app/rights/handouts.ts';
import { mayReceive } from '../../../src/app/rights/mayReceive.ts';
import { type Right, rights } from '../../../src/app/rights/rights.ts';
import type { Standing } from '../../../src/app/rights/standing.ts';
import { type SubjectName, subjects } from '../../../src/app/rights/subjects.ts';
import type { Account } from '../../../src/core/people/account.ts';
import type { Reply } from '../../../src/ports/reply.ts';
import { type AppRig, appRig, viewIn } from '../../support/appRig.ts';
import { textOf } from '../../support/readView.ts';
import { type HandoutCell, handoutCells, probes, sendAll } from './probes.ts';
import { type Actor, actors, allActors, samples, seedRightsWorld } from './rightsWorld.ts';

const kinds = ['commands', 'actions', 'forms'] as const;
const subjectNames = Object.keys(subjects) as SubjectName[];
type Kind = (typeof kinds)[number];

describe('The table of rights', () => {
  let ours: AppRig;
  let theirs: AppRig;

  beforeAll(async () => {
    ours = await appRig({ capabilities: probes });
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

  /** Of each row, somebody for whom it is open and somebody for whom it is not: the soak tries every cell. */
  const someOf = (half: keyof typeof handouts): HandoutCell[] => {
    const seen = new Set<string>();
    return handoutCells(half).filter(({ kind, open }) => {
      const first = !seen.has(`${kind} ${open}`);
      seen.add(`${kind} ${open}`);
      return first;
    });
  };

  it('lets go of what the outbox sends only to those it names, when it is sent', async () => {
    for (const rig of [ours, theirs]) {
      const foreign = handoutCells('effects').filter(({ kind }) => /received|file|export-page/.test(kind));
      const cells = [...someOf('effects'), ...foreign].filter(({ actor }) => rigOf(actor) === rig);
      expect(cells.length).toBeGreaterThan(5);
      const sent = await sendAll(rig, cells);
      expect(cells.map((cell, index) => ({ ...cell, open: sent[index] }))).toEqual(cells);
    }
  });

  it('opens a signed link only for those it names, when it is opened', async () => {
    for (const cell of someOf('files')) {
      const reader = await rigOf(cell.actor).store.transaction((tx) => tx.people.byAccount(actors[cell.actor]));
      const view = reader && (await rigOf(cell.actor).open({ kind: cell.kind, ids: cell.ids, reader: reader.id }));
      // The page for uploads is a page of its own: `createUploadRoster` applies its row.
      if (cell.kind !== 'coordinate.upload') expect({ ...cell, open: view !== null }).toEqual(cell);
    }
  });

  it('lets go of what belongs into a space or a channel into that one alone', async () => {
    const at = (id: string) => ({ platform: 'slack', tenant: 'T1', id, serviceUrl: null }) as const;
    const view = { summary: 'x', blocks: [] };
    await ours.store.transaction(async (tx) => {
      const job = makeJob(tx, ours.now(), ours.programmes);
      const goes = (kind: string, ids: Record<string, string>, id: string) =>
        mayReceive(job, handouts.effects[kind], ids, {
          kind: 'post',
          to: { kind: 'conversation', conversation: at(id) },
          view,
        });
      const [space] = await tx.spaces.ofPair('pair_per_ana_per_ben');
      const mine = space?.conversationId ?? '';
      expect(await goes('keeping.check-in', { pair: 'pair_per_ana_per_ben' }, mine)).toBe(true);
      expect(await goes('keeping.check-in', { pair: 'pair_per_otto_per_cleo' }, mine)).toBe(false);
      expect(await goes('keeping.check-in', { pair: 'pair_per_ana_per_ben' }, 'C-ELSEWHERE')).toBe(false);
      expect(await goes('reviews.shared', { pair: 'pair_per_ana_per_ben' }, mine)).toBe(false);
      const channel = ours.programmes.byId('test')?.digest.slack ?? 'none';
      expect(await goes('digest.channel', { programme: 'test' }, channel)).toBe(channel !== 'none');
      expect(await goes('digest.channel', { programme: 'test' }, mine)).toBe(false);
      const update = { kind: 'update', message: { id: '1', conversation: at('D-ANYBODY') }, view } as const;
      const card = (mentor: string) =>
        mayReceive(job, handouts.effects['requests.card'], { request: 'req-ana-ben', mentor }, update);
      expect([await card('per_ben'), await card('per_cleo'), await card('nobody')]).toEqual([true, false, false]);
      expect(await mayReceive(job, undefined, {}, update)).toBe(false);
    });
  });
});
