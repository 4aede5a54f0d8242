import { spanOf } from '../../core/meetings/overlaps.ts';
import type { Span } from '../../core/schedule/span.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from '../keeping/pairAtHand.ts';

/** When one of the two has an agreed meeting, in whatever pair; `except` is the one that is being moved. */
export async function busyTimes(job: Job, { mentee, mentor }: PairAtHand, except: string | null): Promise<Span[]> {
  const all = [...(await job.tx.meetings.ofPerson(mentee.id)), ...(await job.tx.meetings.ofPerson(mentor.id))];
  return all.flatMap(({ id, state, startsAt, minutes }) =>
    state === 'agreed' && startsAt !== null && id !== except ? [spanOf(startsAt, minutes)] : [],
  );
}
