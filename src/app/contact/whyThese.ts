import { explainPair } from '../../core/matching/explainPair.ts';
import { poolOf } from '../../core/matching/pool.ts';
import type { Reason } from '../../core/matching/reason.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { loadCandidates } from '../finding/loadCandidates.ts';
import type { Job } from '../job.ts';

/** Why these two fit, as the ranking would say; empty when one of them takes no part any more. */
export async function whyThese(job: Job, programme: Programme, pair: Pair): Promise<readonly Reason[]> {
  const { mentors, mentees } = await loadCandidates(job, programme);
  const mentee = mentees.find(({ id }) => id === pair.menteeId);
  const mentor = mentors.find(({ id }) => id === pair.mentorId);
  return mentee && mentor ? explainPair(mentee, mentor, poolOf({ programme, mentors, now: job.now })) : [];
}
