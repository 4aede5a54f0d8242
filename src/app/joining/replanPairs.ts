import type { Person } from '../../core/people/person.ts';
import type { Job } from '../job.ts';
import { planPair } from '../keeping/planPair.ts';
import { moveMeetings } from '../meetings/moveMeetings.ts';

/**
 * Moves the prompts of a person's pairs when the zone, the hours, the holidays or the absence they were reckoned with have
 * changed, and looks again at what was put off because of them.
 */
export async function replanPairs(job: Job, before: Person, after: Person): Promise<void> {
  const reckoned = ({ profile, awayUntil }: Person) =>
    JSON.stringify([profile.timeZone, profile.workingHours, profile.dutyStation, awayUntil]);
  if (reckoned(before) === reckoned(after)) return;
  const pairs = (await job.tx.pairs.ofPerson(after.id)).filter(({ state }) => state === 'active');
  for (const pair of pairs) {
    await planPair(job, pair);
    await moveMeetings(job, pair);
  }
  await job.tx.outbox.reconsider(
    after.id,
    pairs.map(({ id }) => `pair/${id}`),
    job.now,
  );
}
