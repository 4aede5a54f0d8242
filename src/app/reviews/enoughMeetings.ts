import { monthsAfter } from '../../core/pairing/pairEnd.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from '../keeping/pairAtHand.ts';
import { planPair } from '../keeping/planPair.ts';

/**
 * The agreed number of meetings has been reached: the pair ends in a month, which leaves room for a closing talk, for saying
 * so earlier, or for going on. Once: whoever goes on has an end to go by.
 */
export async function enoughMeetings(job: Job, { pair, programme }: PairAtHand, held: number): Promise<void> {
  const { duration } = programme;
  if (duration.kind !== 'meetings' || held < duration.meetings || pair.endsAt !== null) return;
  const ending = { ...pair, endsAt: monthsAfter(job.now, 1, programme.timeZone) };
  await job.tx.pairs.save(ending);
  await planPair(job, ending);
}
