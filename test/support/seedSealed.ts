import { rosterFactsSchema } from '../../src/core/roster/rosterEntry.ts';
import type { Repositories } from '../../src/ports/store.ts';

/**
 * A row in each table that seals something about a pair, written by `by`, every sealed word of it beginning with `word`.
 * A new such table gets its row here: the tests of erasing and of a change of key look for all of them.
 */
export async function seedSealed(tx: Repositories, pairId: string, by: string, word: string, at: Date): Promise<void> {
  const bot = {
    token: 'xoxb-sealed',
    id: 'B1',
    userId: 'U1',
    appId: null,
    enterpriseId: null,
    scopes: [],
    rotation: null,
  };
  await tx.workspaces.save({ team: 'T1', bot, installedAt: at });
  await tx.talks.save({ personId: by, flow: 'x', version: 1, state: `${word}-talk`, updatedAt: at });
  const first = { line: `${word}-line`, lineBy: by, introducedAt: at, madeAt: null };
  await tx.firstContacts.save({ pairId, ...first });
  const body = { cadence: 'monthly', minutes: 60, means: [], clauses: [{ id: 'x', text: `${word}-clause` }] } as const;
  await tx.agreements.save({
    pairId,
    version: 1,
    body: { ...body, means: [], clauses: [...body.clauses], duration: { kind: 'open' } },
    writtenBy: by,
    writtenAt: at,
    menteeConfirmedAt: null,
    mentorConfirmedAt: null,
  });
  await tx.meetings.save({
    id: `meeting-${pairId}`,
    pairId,
    kind: 'event',
    state: 'agreed',
    startsAt: at,
    minutes: 60,
    options: [],
    proposedBy: by,
    sequence: 0,
    title: `${word}-title`,
    agenda: [],
    outcome: 'held',
    createdAt: at,
    updatedAt: at,
  });
  for (const authorId of [by, null]) {
    const meetingId = `meeting-${pairId}`;
    await tx.meetingNotes.save({ meetingId, authorId, parts: { x: `${word}-note-${authorId}` }, updatedAt: at });
  }
  const followUp = { text: `${word}-follow-up`, state: 'open', createdAt: at, updatedAt: at } as const;
  await tx.followUps.save({ id: `follow-${pairId}`, pairId, meetingId: `meeting-${pairId}`, ...followUp });
  await tx.reviews.save({
    pairId,
    personId: by,
    kind: 'mid-term',
    answers: { x: `${word}-review` },
    shared: [],
    askedAt: at,
    answeredAt: at,
  });
  await tx.introductions.save({
    ...{ id: `introduction-${pairId}`, programmeId: 'test', menteeId: by, suggesterId: by, mentorId: null },
    ...{ state: 'sought', address: `${word}-address`, question: `${word}-asked`, why: `${word}-why` },
    ...{ createdAt: at, updatedAt: at },
  });
  await tx.joiningAnswers.save(by, 'test', { x: `${word}-answer` }, at);
  const asked = { text: `${word}-concern`, answer: null, createdAt: at, answeredAt: null };
  await tx.concerns.save({ id: `concern-${pairId}`, personId: by, coordinatorId: by, ...asked });
  const referral = {
    subject: 'x',
    question: `${word}-question`,
    state: 'asked',
    createdAt: at,
    updatedAt: at,
  } as const;
  await tx.referrals.save({ id: `referral-${pairId}`, pairId, askedBy: by, expertId: by, asked: [by], ...referral });
  const person = await tx.people.byId(by);
  const facts = rosterFactsSchema.parse({
    ...{ roles: ['mentee'], population: null, organisation: null, dutyStation: null, grade: null, category: null },
    ...{ languages: [], specialisations: [], assignmentStart: null, assignmentEnd: null },
    managerEmail: `${word}-manager@example.org`,
  });
  const entry = {
    programmeId: 'test',
    email: `${by}@example.org`,
    name: `${word}-name`,
    facts,
    state: 'joined',
  } as const;
  await tx.roster.saveAll('test', [
    { ...entry, reminders: 0, account: person?.accounts[0] ?? null, importedAt: at, invitedAt: at },
  ]);
}
