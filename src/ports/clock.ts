/** Only the composition root owns one. */
export interface Clock {
  now(): Date;
}
