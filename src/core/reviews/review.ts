export const reviewKinds = ['fit', 'mid-term', 'closing'] as const;
/** After the first meeting; half-way; at the end. */
export type ReviewKind = (typeof reviewKinds)[number];

/** What one of a pair was asked to look back on, once of each kind. Confidential: see `shared` for what the other may read. */
export interface Review {
  readonly pairId: string;
  readonly personId: string;
  readonly kind: ReviewKind;
  /** By id of the question; `null` until answered. */
  readonly answers: Readonly<Record<string, string>> | null;
  /** Ids of the questions whose answers the other one may read. */
  readonly shared: readonly string[];
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}
