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

/** As the issue says; small, in five minutes altogether; or a tenth or a hundredth, for every change. */
export const scales = ['full', 'quick', 'ci'] as const;
export type Scale = (typeof scales)[number];

export interface Size {
  readonly scale: Scale;
  /** Of the full size: 1, unless there is no time for all of it. */
  readonly share: number;
  readonly seed: number;
}

export const part = ({ share }: Size, whole: number): number => Math.ceil(whole * share);

/** What is chosen for a scale. */
export const sized = <T>({ scale }: Size, of: Readonly<Record<Scale, T>>): T => of[scale];

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
