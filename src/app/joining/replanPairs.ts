import type { Person } from '../../core/people/person.ts';
import type { Job } from '../job.ts';
import { planPair } from '../keeping/planPair.ts';

/** Moves the prompts of a person's pairs when the zone, the hours or the absence they were reckoned with have changed. */
export async function replanPairs(job: Job, before: Person, after: Person): Promise<void> {
  const reckoned = ({ profile, awayUntil }: Person) =>
    JSON.stringify([profile.timeZone, profile.workingHours, awayUntil]);
  if (reckoned(before) === reckoned(after)) return;
  for (const pair of await job.tx.pairs.ofPerson(after.id)) {
    if (pair.state === 'active') await planPair(job, pair);
  }
}
