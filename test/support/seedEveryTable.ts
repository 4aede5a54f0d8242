import { termsOf } from '../../src/core/pairing/pairTerms.ts';
import { noLink } from '../../src/core/people/accountLink.ts';
import { settingSections } from '../../src/core/settings/setting.ts';
import type { OpenedStore } from '../../src/storage/storeOn.ts';
import {
  aCheckIn,
  aDueDate,
  aGoal,
  anEffect,
  aPair,
  aParticipation,
  aPerson,
  aRequest,
  at,
} from '../storage/samples.ts';
import { seedSealed } from './seedSealed.ts';
import { testProgramme } from './testProgramme.ts';

/** A row in every table, all of it over on the first day: a pair that has ended, a request that was answered, what was sent. */
export async function seedEveryTable({ store, outbox, pacing }: OpenedStore): Promise<void> {
  const conversation = { platform: 'slack', tenant: 'T1', id: 'D1', serviceUrl: null } as const;
  const programmeId = 'programme';
  await store.transaction(async (tx) => {
    const people = ['mentee', 'mentor', 'boss'].map((id) => aPerson(id));
    for (const person of people) await tx.people.save(person);
    const [mentee, mentor] = people;
    const left = { state: 'left', leftAt: at(0) } as const;
    await tx.participations.save(aParticipation('part', 'mentee', { roles: ['mentee'], ...left }));
    await tx.coordinators.add('boss', null);
    await tx.requests.save(aRequest('request', { state: 'declined', note: 'a note', answeredAt: at(0) }));
    await tx.pairs.save(aPair('pair', { state: 'ended', endedAt: at(0), endReason: 'completed' }));
    await tx.pairTerms.save('pair', termsOf(testProgramme()), at(0));
    await seedSealed(tx, 'pair', 'mentee', 'words', at(0));
    await tx.goals.save(aGoal('goal'));
    await tx.goals.addEvent({ id: 'event', goalId: 'goal', kind: 'written', progress: 0, by: 'mentee', at: at(0) });
    await tx.checkIns.save(aCheckIn('check-in'));
    const space = { state: 'archived', conversationId: 'C1', serviceUrl: null, team: null } as const;
    await tx.spaces.save({ pairId: 'pair', platform: 'slack', tenant: 'T1', ...space });
    await tx.tips.give('pair', 'mentee', 'tip', at(0));
    await tx.tips.noteIn(programmeId, 'mentee', 'tip', at(0));
    const wish = { months: 1, proposedBy: 'mentee', state: 'declined', createdAt: at(0) } as const;
    await tx.extensions.save({ id: 'extension', pairId: 'pair', ...wish });
    await tx.claims.claim('event', at(0));
    await tx.messages.save('pair/pair/x', { id: '1', conversation }, at(0));
    if (mentee && mentor) {
      await tx.directTalks.save({ platform: 'slack', tenant: 'T1', user: 'U-mentee' }, conversation);
      await tx.erasedTies.keep('nobody', mentee.accounts, [mentor]);
    }
    await tx.dueDates.plan(aDueDate('1', { dueAt: at(0) }));
    await tx.dueDates.take(at(0), 1);
    const changed = { values: {}, version: 0, changedAt: at(0) };
    await tx.settings.save({ programmeId, section: settingSections[0], ...changed });
    await tx.accountLinks.save(noLink('mentee', at(0)));
    await tx.audit.add({
      id: 'log',
      at: at(0),
      actorId: 'boss',
      programmeId,
      personId: 'mentee',
      code: 'request-nudged',
      facts: {},
    });
    await tx.proposals.save({
      id: 'proposal',
      programmeId,
      menteeId: null,
      state: 'discarded',
      askedBy: 'boss',
      createdAt: at(0),
      decidedBy: null,
      decidedAt: null,
      formsAt: null,
      version: 1,
      summary: null,
      leftOut: [],
    });
    const proposed = { menteeId: 'mentee', mentorId: 'mentor', state: 'proposed', points: 1, reasons: [] } as const;
    await tx.proposals.replacePairs('proposal', [{ ...proposed, reasons: [] }]);
    await tx.outbox.enqueue([anEffect('a/sent'), anEffect('b/dead')], at(0));
  });
  await outbox.claim('seed', at(0), 60_000, 10);
  await outbox.finish('seed', 'a/sent', { kind: 'sent' }, at(0), async () => {});
  await outbox.finish('seed', 'b/dead', { kind: 'dead', detail: 'x' }, at(0), async () => {});
  await pacing.take([{ scope: 'slack T1', burst: 1, everyMs: 1000 }], 0);
}
