/** Whether two who were introduced to each other have been in touch. `line` is confidential to the two. */
export interface FirstContact {
  readonly pairId: string;
  /** The first line that one of them sent through the bot, and who. */
  readonly line: string | null;
  readonly lineBy: string | null;
  readonly introducedAt: Date;
  /** `null` as long as nothing is known to have happened. */
  readonly madeAt: Date | null;
}
