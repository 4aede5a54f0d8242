/** People whose records changed: themselves, their part in a programme, their pairs or requests. */
export type ChangedPeople =
  | { readonly kind: 'people'; readonly ids: readonly string[] }
  /** Some may have been missed: anybody may have changed. */
  | { readonly kind: 'anybody' };

/** Tells what this process and every other one of the installation changed, once it is committed. */
export interface PeopleChanges {
  /** Answers how to stop. What this process changes is told before its transaction resolves, the others' within seconds. */
  watch(tell: (changed: ChangedPeople) => void): () => void;
}
