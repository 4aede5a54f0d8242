/** A goal of a pair's mentee. `text` is confidential to the two. */
export interface Goal {
  readonly id: string;
  readonly pairId: string;
  readonly text: string;
  /** Local calendar date, `YYYY-MM-DD`. */
  readonly by: string | null;
  readonly state: 'open' | 'done' | 'dropped';
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
