import type { DueCase } from '../capability.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { replanPairs } from '../joining/replanPairs.ts';

export const returnRule = 'away-return';

const greetingMs = 4 * 24 * 60 * 60 * 1000;

/** The first day back has come: the absence is over, unless it was changed meanwhile. */
export const awayReturn: DueCase = async (job, { subject, period }) => {
  const person = await job.tx.people.byId(subject);
  if (person?.awayUntil !== period) return;
  const present = { ...person, awayUntil: null };
  await job.tx.people.save(present);
  await replanPairs(job, person, present);
  await refreshHome(job, [person.id]);
  const greeting = {
    key: `person/${person.id}/back/${period}`,
    kind: 'people.returned',
    ids: { person: person.id },
    notBefore: null,
    expiresAt: new Date(job.now.getTime() + greetingMs),
  };
  await job.tx.outbox.enqueue([greeting], job.now);
};
