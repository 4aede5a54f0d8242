export const meetingKinds = ['talk', 'shadowing', 'event'] as const;
/** A talk of the two; a meeting of the mentor's to shadow; something to attend together. */
export type MeetingKind = (typeof meetingKinds)[number];

/** A meeting of a pair, from the first suggestion to what came of it. */
export interface Meeting {
  readonly id: string;
  readonly pairId: string;
  readonly kind: MeetingKind;
  readonly state: 'proposed' | 'agreed' | 'cancelled';
  /** What both have agreed to; stays in force while other times are suggested. */
  readonly startsAt: Date | null;
  readonly minutes: number;
  /** Times that wait for the other one's answer, earliest first. */
  readonly options: readonly Date[];
  /** Who suggested them, or the agreed time last. */
  readonly proposedBy: string;
  /** Of its calendar entry: grows with every change after the first agreement. */
  readonly sequence: number;
  /** What one is invited to; `null` for a talk. Confidential to the two. */
  readonly title: string | null;
  /** Ids of the programme's agenda topics. What a pair talks about is confidential to the two. */
  readonly agenda: readonly string[];
  /** What the two said afterwards. */
  readonly outcome: 'held' | 'missed' | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** When an agreed meeting is over; `null` without an agreed time. */
export function endOf({ startsAt, minutes }: Pick<Meeting, 'startsAt' | 'minutes'>): Date | null {
  return startsAt === null ? null : new Date(startsAt.getTime() + minutes * 60_000);
}
