/** One line of the table: what was tried, how often, and what may at most go wrong. */
export interface Row {
  readonly what: string;
  readonly tried: number;
  /** What must be zero, by name. */
  readonly misses: Readonly<Record<string, number>>;
  /** Something worth seeing of what went well, so that a test that tries nothing is noticed. */
  readonly seen: string;
}

export interface Size {
  /** 1 for the whole; 0.01 for a hundredth. */
  readonly share: number;
  readonly seed: number;
  /** The number of the first payload, to go on where a run ended. */
  readonly from: number;
  /** After so many, the payloads stop and what was tried is told. */
  readonly minutes: number;
}

export type Part = (size: Size) => Promise<Row>;

/** At least one. */
export const shareOf = (whole: number, { share }: Size) => Math.max(1, Math.round(whole * share));
