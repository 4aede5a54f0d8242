import type { Standing } from '../../../src/app/rights/standing.ts';
import type { SubjectName } from '../../../src/app/rights/subjects.ts';
import { bareGoal } from '../../../src/core/mentoring/goal.ts';
import type { Account } from '../../../src/core/people/account.ts';
import { entered, noLink } from '../../../src/core/people/accountLink.ts';
import { type AppRig, slack } from '../../support/appRig.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';

/** Everybody the table of rights tells apart, as seen from Ana's pairs. */
export const actors = {
  /** Ana, mentee of both pairs. */
  person: slack('Ana'),
  /** Ben, her mentor. */
  partner: slack('Ben'),
  /** Cleo, her mentor before. */
  'former partner': slack('Cleo'),
  /** Cora coordinates, and takes no part. */
  coordinator: slack('Cora'),
  /** Otto mentors and is mentored by others. */
  outsider: slack('Otto'),
  /** Tilda belongs to another installation, and sends ids of this one there. */
  'another tenant': { platform: 'slack', tenant: 'T2', user: 'Tilda' },
} as const satisfies Record<string, Account>;

export type Actor = keyof typeof actors;
export const allActors: readonly Actor[] = [
  'person',
  'partner',
  'former partner',
  'coordinator',
  'outsider',
  'another tenant',
];

/** A thing, and what each actor is to it; who is not listed is nothing to it. */
export interface Sample {
  readonly id: string;
  readonly standings: Partial<Record<Actor, readonly Standing[]>>;
}

/** Coordinators stand nowhere here: what is between the two is not theirs. */
const both = { person: ['partner'], partner: ['partner'] } as const;
const bothThen = {
  person: ['former-partner'],
  'former partner': ['former-partner'],
} as const;
const nobody = { id: 'nothing-of-that-name', standings: {} } as const;

/** A new kind of thing needs its samples here: every verb about it is then tried by every actor. */
export const samples: Readonly<Record<SubjectName, readonly Sample[]>> = {
  self: [
    {
      id: '',
      standings: {
        person: ['participant', 'mentee'],
        partner: ['participant', 'mentor'],
        'former partner': ['participant', 'mentor'],
        coordinator: ['coordinator'],
        outsider: ['participant', 'mentee', 'mentor'],
      },
    },
  ],
  programme: [
    {
      id: 'test',
      standings: {
        person: ['participant', 'mentee'],
        partner: ['participant', 'mentor'],
        'former partner': ['participant', 'mentor'],
        coordinator: ['coordinator'],
        outsider: ['participant', 'mentee', 'mentor'],
      },
    },
    nobody,
  ],
  participation: [
    { id: 'par_ana_test', standings: { person: ['participant', 'mentee'], coordinator: ['coordinator'] } },
    nobody,
  ],
  request: [{ id: 'req-ana-ben', standings: { person: ['mentee'], partner: ['mentor'] } }, nobody],
  // Ana has asked Otto, who thinks of Ben: neither Ben nor Cora is anything to it.
  introduction: [{ id: 'introduction-otto', standings: { person: ['mentee'], outsider: ['addressee'] } }, nobody],
  pair: [{ id: 'pair_per_ana_per_ben', standings: both }, { id: 'pair_per_ana_per_cleo', standings: bothThen }, nobody],
  'check-in': [{ id: 'check-ben', standings: both }, { id: 'check-cleo', standings: bothThen }, nobody],
  goal: [{ id: 'goal-ben', standings: both }, { id: 'goal-cleo', standings: bothThen }, nobody],
  'goal-form': [
    { id: 'new:pair_per_ana_per_ben', standings: both },
    { id: 'change:goal-ben', standings: both },
    { id: 'change:goal-cleo', standings: bothThen },
    nobody,
  ],
  meeting: [
    { id: 'meeting-ben', standings: both },
    { id: 'meeting-ben/0', standings: both },
    { id: 'meeting-cleo', standings: bothThen },
    nobody,
  ],
  'meeting-form': [
    { id: 'pair_per_ana_per_ben', standings: both },
    { id: 'move:meeting-ben', standings: both },
    { id: 'move:meeting-cleo', standings: bothThen },
    nobody,
  ],
  'follow-up': [{ id: 'follow-up-ben', standings: both }, { id: 'follow-up-cleo', standings: bothThen }, nobody],
  extension: [{ id: 'extension-ben', standings: both }, { id: 'extension-cleo', standings: bothThen }, nobody],
  // Ana wrote to Cora: no other coordinator is anything to it.
  concern: [{ id: 'concern-cora', standings: { person: ['author'], coordinator: ['addressee'] } }, nobody],
  referral: [{ id: 'referral-otto', standings: { ...both, outsider: ['addressee'] } }, nobody],
  person: [
    {
      id: 'per_ana',
      standings: { person: ['oneself'], partner: ['partner'], 'former partner': ['former-partner'] },
    },
    { id: 'per_otto', standings: { outsider: ['oneself'], 'former partner': ['partner'] } },
    nobody,
  ],
  duty: [
    { id: 'test', standings: { coordinator: ['coordinator'] } },
    { id: '', standings: { coordinator: ['coordinator'] } },
  ],
  proposal: [{ id: 'proposal-test', standings: { coordinator: ['coordinator'] } }, nobody],
  // Otto has entered Ana's code: the two of them decide.
  link: [
    { id: 'per_ana/per_otto', standings: { person: ['addressee'], outsider: ['addressee'] } },
    { id: 'per_ana/per_ben', standings: {} },
    nobody,
  ],
  problem: [{ id: 'programme/test/lost', standings: { coordinator: ['coordinator'] } }, nobody],
};

const aMeeting = (id: string, pairId: string) =>
  ({
    id,
    pairId,
    kind: 'talk',
    state: 'agreed',
    startsAt: new Date('2026-11-20T09:00:00Z'),
    minutes: 60,
    options: [],
    proposedBy: 'per_ana',
    sequence: 0,
    title: null,
    agenda: [],
    outcome: null,
  }) as const;

export async function seedRightsWorld(rig: AppRig): Promise<void> {
  await seedPerson(rig.store, { account: actors.person, roles: ['mentee'] });
  await seedPerson(rig.store, { account: actors.partner, roles: ['mentor'] });
  await seedPerson(rig.store, { account: actors['former partner'], roles: ['mentor'] });
  await seedPerson(rig.store, { account: actors.outsider, roles: ['mentee', 'mentor'] });
  const { person } = await seedPerson(rig.store, {
    account: actors.coordinator,
    roles: ['mentee'],
    participation: { state: 'left', leftAt: rig.now() },
  });
  await seedPair(rig, 'per_ana', 'per_ben');
  await seedPair(rig, 'per_ana', 'per_cleo', { state: 'ended', endedAt: rig.now(), endReason: 'completed' }, null);
  await seedPair(rig, 'per_otto', 'per_cleo', {}, null);
  await rig.store.transaction(async (tx) => {
    await tx.coordinators.add(person.id, null);
    const now = rig.now();
    await tx.accountLinks.save(entered(noLink('per_ana', now), 'per_otto', now));
    await tx.requests.save({
      id: 'req-ana-ben',
      programmeId: 'test',
      menteeId: 'per_ana',
      mentorId: 'per_ben',
      state: 'open',
      note: 'A word',
      question: null,
      more: null,
      declineReason: null,
      talk: null,
      createdAt: now,
      lapsesAt: now,
      answeredAt: null,
    });
    await tx.introductions.save({
      ...{ id: 'introduction-otto', programmeId: 'test', menteeId: 'per_ana', suggesterId: 'per_otto' },
      ...{ mentorId: 'per_ben', state: 'passed', address: null, question: 'Whom do you know?', why: 'Both like maps' },
      ...{ createdAt: now, updatedAt: now },
    });
    await tx.concerns.save({
      id: 'concern-cora',
      personId: 'per_ana',
      coordinatorId: person.id,
      text: 'A private word',
      answer: null,
      createdAt: now,
      answeredAt: null,
    });
    await tx.proposals.save({
      ...{ id: 'proposal-test', programmeId: 'test', menteeId: null, state: 'open', askedBy: person.id, version: 1 },
      ...{ createdAt: now, decidedBy: null, decidedAt: null, formsAt: null, summary: null, leftOut: [] },
    });
    await tx.referrals.save({
      id: 'referral-otto',
      pairId: 'pair_per_ana_per_ben',
      askedBy: 'per_ben',
      subject: 'procurement',
      question: 'Who knows tenders?',
      expertId: 'per_otto',
      asked: ['per_otto'],
      state: 'asked',
      createdAt: now,
      updatedAt: now,
    });
    for (const mentor of ['ben', 'cleo']) {
      const pairId = `pair_per_ana_per_${mentor}`;
      const asked = { answer: null, answeredBy: null, answeredAt: null };
      await tx.checkIns.save({ id: `check-${mentor}`, pairId, period: '2026-W48', dueAt: now, ...asked });
      const text = { text: 'Lead a meeting', by: null, state: 'open' } as const;
      const written = { ...bareGoal, createdBy: 'per_ana', createdAt: now, updatedAt: now };
      await tx.goals.save({ id: `goal-${mentor}`, pairId, ...text, ...written });
      await tx.meetings.save({ ...aMeeting(`meeting-${mentor}`, pairId), createdAt: now, updatedAt: now });
      const agreed = { pairId, meetingId: `meeting-${mentor}`, text: 'Read the manual', state: 'open' } as const;
      const wish = { pairId, months: 3, proposedBy: 'per_ana', state: 'proposed', createdAt: now } as const;
      await tx.extensions.save({ id: `extension-${mentor}`, ...wish });
      await tx.followUps.save({ id: `follow-up-${mentor}`, ...agreed, createdAt: now, updatedAt: now });
    }
  });
  const lost = { key: 'programme/test/lost', kind: 'digest.direct', ids: { programme: 'test' } };
  await rig.store.transaction((tx) => tx.outbox.enqueue([{ ...lost, notBefore: null, expiresAt: null }], rig.now()));
  await rig.outbox.claim('world', rig.now(), 60_000, 100);
  await rig.outbox.finish('world', lost.key, { kind: 'dead', detail: 'no_such_channel' }, rig.now(), async () => {});
}
