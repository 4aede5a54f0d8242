/** One line of the table: what was tried, the bar, the figure, and whether it is reached. */
export interface Row {
  readonly row: string;
  readonly size: string;
  readonly bar: string;
  readonly figure: string;
  readonly ok: boolean;
  /** Everything that was measured. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Size {
  readonly quick: boolean;
  readonly seed: number;
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
