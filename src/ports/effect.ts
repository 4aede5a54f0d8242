/**
 * Something to be done outside, decided inside a transaction. It holds ids and a kind, never text:
 * what is said is rendered at the moment of sending, in the reader's language.
 */
export interface Effect {
  /** Deterministic and unique: deciding the same thing twice leaves one effect. */
  readonly key: string;
  /** A key of the app's effect table, such as `request.received`. */
  readonly kind: string;
  readonly ids: Readonly<Record<string, string>>;
  /** Not before this instant; `null` for at once. */
  readonly notBefore: Date | null;
  /** Perishable effects are dropped after this instant; lasting ones (`null`) never are. */
  readonly expiresAt: Date | null;
}
