import type { Retention } from '../register/retention.ts';

/** When a row's time begins to count. The texts are SQL of our own. */
export type Over =
  /** From the end of the pair that the row names: not at all while it runs. */
  | { readonly kind: 'pair' }
  /** From an instant of the row itself, of some rows `only`; `programme`: the column that names whose durations apply. */
  | { readonly kind: 'own'; readonly since: string; readonly only: string; readonly programme: string | null };

export interface RetentionStep {
  readonly class: Retention;
  readonly over: Over;
  /** What is emptied then; without it the row goes, and all that goes with it. */
  readonly blank?: readonly string[];
}

/** How the durations of a table's columns are carried out. A table of nothing but `installation` needs none of it. */
export interface RetentionRule {
  readonly steps?: readonly RetentionStep[];
  /** Its rows go with those of this table, by a foreign key. */
  readonly with?: string;
  /** Its rows go when the person is erased, by themselves or for having been gone too long: `app/privacy/forgetIdle.ts`. */
  readonly person?: true;
}

const pairEnded: Over = { kind: 'pair' };
const since = (instant: string, only = 'TRUE'): Over => ({ kind: 'own', since: instant, only, programme: null });
const inProgramme = (instant: string, only = 'TRUE'): Over => ({
  kind: 'own',
  since: instant,
  only,
  programme: 'programme_id',
});

const wordsOfPair: RetentionRule = { steps: [{ class: 'words', over: pairEnded }] };
const withPair: RetentionRule = { with: 'pairs' };
const withPerson: RetentionRule = { person: true };
const requestOver = inProgramme('COALESCE(answered_at, lapses_at)', "state NOT IN ('open', 'more-asked')");

/** Every table of the register; a test fails on a column whose duration nothing here carries out. */
export const retentionRules: Readonly<Record<string, RetentionRule>> = {
  installations: {},
  erased_ties: {},
  programme_settings: {},
  slack_workspaces: {},
  people: withPerson,
  accounts: withPerson,
  participations: withPerson,
  coordinators: withPerson,
  direct_talks: withPerson,
  joining_answers: withPerson,
  programme_tips: withPerson,
  requests: {
    steps: [
      { class: 'words', over: requestOver, blank: ['note', 'question', 'more', 'decline_reason'] },
      { class: 'mentoring', over: requestOver },
    ],
  },
  introductions: { steps: [{ class: 'words', over: inProgramme('updated_at') }] },
  agreements: wordsOfPair,
  goals: wordsOfPair,
  goal_events: { with: 'goals' },
  meetings: wordsOfPair,
  meeting_notes: { with: 'meetings' },
  follow_ups: wordsOfPair,
  referrals: wordsOfPair,
  first_contacts: { ...withPair, steps: [{ class: 'words', over: pairEnded, blank: ['line', 'line_by'] }] },
  reviews: { ...withPair, steps: [{ class: 'words', over: pairEnded, blank: ['answers'] }] },
  pair_terms: withPair,
  spaces: withPair,
  check_ins: withPair,
  tips_given: withPair,
  extensions: withPair,
  pairs: { steps: [{ class: 'mentoring', over: inProgramme('ended_at', "state = 'ended'") }] },
  concerns: { steps: [{ class: 'words', over: since('COALESCE(answered_at, created_at)') }] },
  messages: { steps: [{ class: 'mentoring', over: since('posted_at') }] },
  audit_entries: { steps: [{ class: 'audit', over: since('at') }] },
  roster_entries: { steps: [{ class: 'list', over: inProgramme('COALESCE(invited_at, imported_at)') }] },
  proposals: { steps: [{ class: 'plan', over: since('created_at') }] },
  proposal_pairs: { with: 'proposals' },
  account_links: { steps: [{ class: 'passing', over: since('since') }] },
  talks: { steps: [{ class: 'passing', over: since('updated_at') }] },
  claims: { steps: [{ class: 'event', over: since('claimed_at') }] },
  outbox: {
    steps: [
      { class: 'passing', over: since('updated_at', "state IN ('sent', 'dropped')") },
      // Somebody may still decide to send it again, but not for ever.
      { class: 'problem', over: since('updated_at', "state IN ('uncertain', 'dead')") },
    ],
  },
  due_dates: { steps: [{ class: 'passing', over: since('done_at') }] },
  pacing: { steps: [{ class: 'pace', over: since('next_at') }] },
};
