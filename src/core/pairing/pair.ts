import type { Cadence } from '../people/profile.ts';

export type EndReason = 'completed' | 'time' | 'meetings' | 'without-fault' | 'left';

/** A mentor and a mentee who said yes to each other. */
export interface Pair {
  readonly id: string;
  readonly programmeId: string;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly cadence: Cadence;
  readonly state: 'active' | 'ended';
  readonly startedAt: Date;
  /** `null` for an open-ended pair. */
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly endReason: EndReason | null;
}
