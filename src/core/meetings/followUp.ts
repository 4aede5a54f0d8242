/** Something agreed on at a meeting, to be done until the next. `text` is confidential to the two. */
export interface FollowUp {
  readonly id: string;
  readonly pairId: string;
  readonly meetingId: string;
  readonly text: string;
  readonly state: 'open' | 'done' | 'dropped';
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
