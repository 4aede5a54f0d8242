/** A limit as it is kept: `burst` calls at once, then one every `everyMs`. */
export interface Pace {
  readonly burst: number;
  readonly everyMs: number;
}

/** What a call counts against. */
export interface Lane extends Pace {
  /** Names what is counted together. */
  readonly scope: string;
}

export type Place =
  /** Taken: the call may leave in `waitMs`. */
  | { readonly kind: 'taken'; readonly waitMs: number }
  /** None within the patience: ask again in `waitMs`; `scope` has the longest queue. */
  | { readonly kind: 'full'; readonly scope: string; readonly waitMs: number };

/** Places in the platforms' limits, shared by all replicas and kept over restarts. */
export interface Pacing {
  /** One place in every lane, or none in any. Waits for none of them: the caller does. */
  take(lanes: readonly Lane[], patienceMs: number): Promise<Place>;
  /** The platform said to wait: no place in this scope before that. */
  hold(scope: string, ms: number): Promise<void>;
}
