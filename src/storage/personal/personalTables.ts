/** Which rows of a table are about a person. */
export type About =
  /** Those where one of these columns holds their id, or a value of a column of JSON does. */
  | { readonly kind: 'own'; readonly columns: readonly string[]; readonly json?: string }
  /** Those of their pairs; the column names the pair. */
  | { readonly kind: 'pair'; readonly column: string }
  /** Those of their accounts: `platform`, `tenant`, `user_id`. */
  | { readonly kind: 'account' }
  /** Those that name them, a request or a pair of theirs, in the values of a column of JSON. */
  | { readonly kind: 'ids'; readonly column: string }
  /** What they wrote about meetings for themselves, and what both of a pair wrote. */
  | { readonly kind: 'meeting-notes' }
  /** Messages to them, and about them, their requests and pairs. */
  | { readonly kind: 'messages' }
  | { readonly kind: 'nobody' };

/** What an erasure does with these rows. */
export type Erasure =
  /** `unless`: rows (SQL) that are left for the moment, since a worker has them in hand. */
  | { readonly kind: 'remove'; readonly unless?: string }
  /** Empties the words of whom the named column says wrote them; the row stays for the other's sake. */
  | { readonly kind: 'words'; readonly by: Readonly<Record<string, string>> }
  /** Removes what the column says they wrote, and leaves what the other did. */
  | { readonly kind: 'remove-own'; readonly column: string }
  /** Puts these values (SQL) in place, and NULL into all other columns that are about a person. */
  | { readonly kind: 'blank'; readonly instead: Readonly<Record<string, string>> }
  /** Status and dates, which are the partner's too. */
  | { readonly kind: 'keep' }
  /** Done by effects, message by message. */
  | { readonly kind: 'later' };

export interface PersonalTable {
  readonly about: About;
  readonly erasure: Erasure;
  /** Columns that are given to their author alone, by the column that names the author. */
  readonly private?: Readonly<Record<string, string>>;
  /** Columns that are about other people too, and are given to nobody. */
  readonly withheld?: readonly string[];
}

const own = (...columns: string[]): About => ({ kind: 'own', columns });
const ofPair: About = { kind: 'pair', column: 'pair_id' };
const remove: Erasure = { kind: 'remove' };
const keep: Erasure = { kind: 'keep' };
const nobody: PersonalTable = { about: { kind: 'nobody' }, erasure: keep };

/**
 * What each table knows about people: the source of `export` and `erase`, in the order of erasing. A test fails on a
 * table of the register that is not here, and on anything that an erasure leaves.
 */
export const personalTables: Readonly<Record<string, PersonalTable>> = {
  installations: nobody,
  claims: nobody,
  erased_ties: nobody,
  pacing: nobody,
  programme_settings: nobody,
  slack_workspaces: nobody,
  messages: { about: { kind: 'messages' }, erasure: { kind: 'later' }, withheld: ['about'] },
  outbox: { about: { kind: 'ids', column: 'ids' }, erasure: { kind: 'remove', unless: "state = 'sending'" } },
  due_dates: { about: own('subject'), erasure: remove },
  talks: { about: own('person_id'), erasure: remove },
  requests: {
    about: own('mentee_id', 'mentor_id'),
    erasure: {
      kind: 'words',
      by: { note: 'mentee_id', more: 'mentee_id', question: 'mentor_id', decline_reason: 'mentor_id' },
    },
    private: { decline_reason: 'mentor_id' },
  },
  introductions: {
    about: own('mentee_id', 'suggester_id'),
    erasure: remove,
    private: { address: 'mentee_id', question: 'mentee_id', why: 'suggester_id' },
    // What came of a suggestion is for the mentee alone.
    withheld: ['state', 'updated_at'],
  },
  check_ins: { about: ofPair, erasure: { kind: 'words', by: { answered_by: 'answered_by' } } },
  meeting_notes: { about: { kind: 'meeting-notes' }, erasure: remove },
  follow_ups: { about: ofPair, erasure: remove },
  meetings: { about: ofPair, erasure: { kind: 'words', by: { title: 'proposed_by' } } },
  reviews: { about: own('person_id'), erasure: remove },
  joining_answers: { about: own('person_id'), erasure: remove },
  programme_tips: { about: own('person_id'), erasure: remove },
  tips_given: { about: own('person_id'), erasure: remove },
  concerns: { about: own('person_id'), erasure: remove, private: { text: 'person_id' } },
  referrals: {
    about: own('asked_by'),
    erasure: remove,
    private: { question: 'asked_by' },
    withheld: ['asked'],
  },
  extensions: { about: ofPair, erasure: remove },
  agreements: { about: ofPair, erasure: { kind: 'remove-own', column: 'written_by' } },
  first_contacts: { about: ofPair, erasure: { kind: 'words', by: { line: 'line_by', line_by: 'line_by' } } },
  pair_terms: { about: ofPair, erasure: keep },
  // Who has joined is known there by their account.
  roster_entries: { about: { kind: 'account' }, erasure: remove },
  proposal_pairs: { about: own('mentee_id', 'mentor_id'), erasure: remove },
  proposals: { about: own('mentee_id'), erasure: keep, withheld: ['left_out', 'summary'] },
  // By opaque ids: what coordinators have done stays accountable.
  audit_entries: { about: { kind: 'own', columns: ['person_id', 'actor_id'], json: 'facts' }, erasure: keep },
  goal_events: { about: own('by_person'), erasure: remove },
  goals: { about: ofPair, erasure: { kind: 'remove-own', column: 'created_by' } },
  spaces: { about: ofPair, erasure: keep },
  pairs: { about: own('mentee_id', 'mentor_id'), erasure: keep },
  participations: { about: own('person_id'), erasure: remove },
  coordinators: { about: own('person_id'), erasure: remove },
  account_links: { about: own('person_id', 'entered_by'), erasure: remove, withheld: ['code_hash', 'entered_by'] },
  direct_talks: { about: { kind: 'account' }, erasure: remove },
  accounts: { about: own('person_id'), erasure: remove },
  people: {
    about: own('id'),
    erasure: {
      kind: 'blank',
      instead: {
        name: "'—'",
        language: "'en'",
        languages: "'{}'",
        specialisations: "'{}'",
        topics: "'{}'",
        means: "'{}'",
      },
    },
  },
};
