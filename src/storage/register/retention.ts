import type { KeptFor } from '../../core/programme/retention.ts';

/** A span of time: months of the calendar, or days. */
export type Span = { readonly months: number } | { readonly days: number };

export interface RetentionClass {
  /** For how long, counted from the moment `after` names; `null`: without an end. */
  readonly keep: Span | null;
  readonly after: string;
  /** The field of a programme's `retention` (in months) that sets it. */
  readonly setting: keyof KeptFor | null;
}

/** How long each class of data is kept: the one place that says so. `tidy` carries it out, docs/privacy.md is made of it. */
export const retentions = {
  installation: { keep: null, after: 'as long as the programme runs', setting: null },
  person: {
    keep: { months: 24 },
    after: 'after they last took part in anything; at once when they erase themselves',
    setting: 'people',
  },
  mentoring: { keep: { months: 60 }, after: 'after the pair or request ended: status, for reports', setting: 'status' },
  words: { keep: { months: 12 }, after: 'after the pair ended, or the request or word was answered', setting: 'words' },
  list: { keep: { months: 12 }, after: 'after the list was read, or its people were invited', setting: 'lists' },
  plan: { keep: { months: 12 }, after: 'after the proposal was made', setting: null },
  audit: { keep: { months: 36 }, after: 'after it was written down', setting: null },
  problem: { keep: { days: 365 }, after: 'after it could not be delivered', setting: null },
  passing: { keep: { days: 90 }, after: 'after it was sent, done or last touched', setting: null },
  event: { keep: { days: 7 }, after: 'after it was handled: platforms repeat an event for some hours', setting: null },
  pace: { keep: { days: 1 }, after: 'after it was last needed', setting: null },
} as const satisfies Readonly<Record<string, RetentionClass>>;

export type Retention = keyof typeof retentions;
