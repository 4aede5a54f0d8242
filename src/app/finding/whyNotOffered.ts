import type { WhyNot } from '../../conversation/views/explaining/whyNotView.ts';
import type { Candidate } from '../../core/matching/candidate.ts';
import { forMentee } from '../../core/matching/forMentee.ts';
import type { Pool } from '../../core/matching/pool.ts';
import { whyNot } from '../../core/matching/whyNot.ts';

/** Why this mentor is not offered, as far as the mentee may know. */
export function whyNotOffered(mentee: Candidate, mentor: Candidate, pool: Pool, waiting: boolean): WhyNot {
  if (waiting) return { kind: 'waiting' };
  const changes = forMentee(whyNot(mentee, mentor, pool));
  return changes.length > 0 ? { kind: 'change', changes } : { kind: 'closed' };
}
