import { dayBegins } from '../../core/people/dayBegins.ts';
import type { Person } from '../../core/people/person.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { Job } from '../job.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { replanPairs } from '../joining/replanPairs.ts';
import { returnRule } from './awayDue.ts';

const noticeMs = 3 * 24 * 60 * 60 * 1000;

/**
 * Notes an absence until `day` (`YYYY-MM-DD`, the first day back), or its early end (`null`): prompts move, the return is
 * planned, and partners learn the date and nothing else. Answers how many partners that are.
 */
export async function setAway(job: Job, before: Person, day: string | null): Promise<number> {
  const { tx } = job;
  const person: Person = { ...before, awayUntil: day };
  await tx.people.save(person);
  await replanPairs(job, before, person);
  await tx.dueDates.cancel(person.id, returnRule);
  if (day !== null) {
    const zone = knownZone(person.profile.timeZone);
    const dueAt = dayBegins(day, zone);
    await tx.dueDates.plan({ rule: returnRule, subject: person.id, period: day, slot: 'main', dueAt, zone });
  }
  await refreshHome(job, [person.id]);
  return before.awayUntil === day ? 0 : tellPartners(job, person);
}

async function tellPartners(job: Job, person: Person): Promise<number> {
  const { tx, now } = job;
  const pairs = (await tx.pairs.ofPerson(person.id)).filter(({ state }) => state === 'active');
  for (const { id, menteeId, mentorId } of pairs) {
    const notices = `pair/${id}/away/${person.id}/`;
    // Only the latest news is worth telling.
    await tx.outbox.cancel(notices);
    const reader = menteeId === person.id ? mentorId : menteeId;
    const until = person.awayUntil ?? 'back';
    const told = {
      key: `${notices}${until}/${now.getTime()}`,
      kind: 'people.partner-away',
      ids: { person: person.id, reader, until },
      notBefore: null,
      expiresAt: new Date(now.getTime() + noticeMs),
    };
    await tx.outbox.enqueue([told], now);
  }
  return pairs.length;
}
