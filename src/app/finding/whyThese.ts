import { explainPair } from '../../core/matching/explainPair.ts';
import type { Reason } from '../../core/matching/reason.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../job.ts';
import { someCandidates } from './loadCandidates.ts';
import { indexOf } from './mentorIndexes.ts';

/** Why these two fit, as the ranking would say; empty when one of them takes no part any more. */
export async function whyThese(
  job: Job,
  programme: Programme,
  { menteeId, mentorId }: { readonly menteeId: string; readonly mentorId: string },
): Promise<readonly Reason[]> {
  const { mentors, mentees } = await someCandidates(job, programme, [menteeId, mentorId]);
  const mentee = mentees.find(({ id }) => id === menteeId);
  const mentor = mentors.find(({ id }) => id === mentorId);
  if (!mentee || !mentor) return [];
  return explainPair(mentee, mentor, (await indexOf(job, programme)).poolAt(job.now));
}
