/** A stretch of time, its end not included. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}
