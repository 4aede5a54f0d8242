/** What a link leads to: a kind and ids, never text. It is rendered when somebody follows the link, not before. */
export interface FileRef {
  /** Of one of the app's file cases. */
  readonly kind: string;
  readonly ids: Readonly<Record<string, string>>;
  /** The person it was given to; `null` for whoever reads a channel. */
  readonly reader: string | null;
}

/** Signed addresses under `PUBLIC_URL`, for what a platform cannot be handed or must fetch by itself. */
export interface FileLinks {
  /** Works until `until`, for whoever has it. */
  urlOf(file: FileRef, until: Date): string;
}
