import type { PointShares } from '../pointShares.ts';
import type { MenteeColumns } from './menteeColumns.ts';
import type { MentorColumns } from './mentorColumns.ts';

/** All that scoring any pair of a field needs: typed arrays and a few numbers, so that threads can share it. */
export interface PairColumns {
  readonly mentors: MentorColumns;
  readonly mentees: MenteeColumns;
  readonly shares: PointShares;
}
