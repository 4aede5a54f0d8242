/**
 * Who may learn what a column holds: `public-id` an opaque or configured id; `personal` data about a person, seen by
 * those who administer the database; `confidential` and `secret` nobody who has only the database, so they are sealed;
 * `operational` nothing about a person; `key` a wrapped key.
 */
export type ColumnClass = 'public-id' | 'personal' | 'confidential' | 'secret' | 'operational' | 'key';

/** How long a value is kept. */
export type Retention =
  /** As long as the installation. */
  | 'installation'
  /** Until the person erases themselves or is erased. */
  | 'person'
  /** As long as the pair's or request's record: status for reports, text until either erases it. */
  | 'mentoring'
  /** Until the talk, send or date is over, and a while for looking into what went wrong. */
  | 'passing';

export interface ColumnEntry {
  readonly purpose: string;
  readonly class: ColumnClass;
  readonly retention: Retention;
}

type Columns = Readonly<Record<string, ColumnEntry>>;

const column = (kind: ColumnClass, retention: Retention, purpose: string): ColumnEntry => ({
  purpose,
  class: kind,
  retention,
});

const owner = (retention: Retention) =>
  column('public-id', retention, 'The installation the row belongs to; part of every key');
const rowKey = (retention: Retention) => column('key', retention, 'The key of this row, wrapped by DATA_KEY');
const id = (retention: Retention) => column('public-id', retention, 'Names the row');
const programme = (retention: Retention) => column('public-id', retention, 'The programme it belongs to');
const personRef = (retention: Retention, who: string) => column('personal', retention, `Who ${who}, by opaque id`);
const instant = (retention: Retention, what: string) => column('operational', retention, `When ${what} (UTC)`);
const state = (retention: Retention, what: string) => column('operational', retention, what);

const conversation = (retention: Retention): Columns => ({
  conversation_id: column('personal', retention, 'Where to post, as the platform names it'),
  service_url: column('operational', retention, "The address of Teams' connector for it"),
});

const account = (retention: Retention): Columns => ({
  platform: column('operational', retention, 'Slack or Teams'),
  tenant: column('public-id', retention, 'The workspace or tenant'),
});

/** Every column of the database, by table: a test compares it with the database itself. */
export const register: Readonly<Record<string, Columns>> = {
  installations: {
    installation_id: owner('installation'),
    data_key: rowKey('installation'),
    key_canary: column('secret', 'installation', 'A known word, sealed, that tells whether DATA_KEY is the right one'),
    created_at: instant('installation', 'the installation began'),
  },
  people: {
    installation_id: owner('person'),
    id: id('person'),
    name: column('personal', 'person', 'How the person is called to others'),
    email: column('personal', 'person', 'Recognises a coordinator named by e-mail; shown to the partner'),
    language: column('personal', 'person', 'In which language the bot writes to them'),
    away_until: column('personal', 'person', 'Not matched or asked before this date'),
    organisation: column('personal', 'person', 'Eligibility and matching'),
    duty_station: column('personal', 'person', 'Eligibility, matching and finding'),
    time_zone: column('personal', 'person', 'When to write, and matching of hours'),
    working_hours: column('personal', 'person', 'When to write, and matching of hours'),
    grade: column('personal', 'person', 'Rules of scope and matching'),
    category: column('personal', 'person', 'Rules of scope and matching'),
    languages: column('personal', 'person', 'Matching and finding'),
    specialisations: column('personal', 'person', 'Matching and finding'),
    topics: column('personal', 'person', 'Matching and finding'),
    career_path: column('personal', 'person', 'Matching'),
    cadence: column('personal', 'person', 'How often they would like to meet'),
    means: column('personal', 'person', 'How they would like to meet'),
    data_key: rowKey('person'),
    manager_email: column('confidential', 'person', 'Keeps a manager from being their own mentor'),
    hopes: column('confidential', 'person', 'What a mentee hopes for, in their own words'),
    offers: column('confidential', 'person', 'What a mentor offers, in their own words'),
    created_at: instant('person', 'the person first talked to the bot'),
  },
  accounts: {
    installation_id: owner('person'),
    ...account('person'),
    user_id: column('personal', 'person', "The platform's id of the person"),
    person_id: personRef('person', 'has this account'),
    position: state('person', 'Where the bot writes first'),
  },
  participations: {
    installation_id: owner('person'),
    id: id('person'),
    person_id: personRef('person', 'takes part'),
    programme_id: programme('person'),
    roles: column('personal', 'person', 'Mentee, mentor or both'),
    population: column('personal', 'person', 'Eligibility and entry route'),
    assignment_start: column('personal', 'person', 'When to offer mentoring'),
    assignment_end: column('personal', 'person', 'When to offer mentoring again'),
    former: column('personal', 'person', 'A claim of former participation, and who confirmed it'),
    capacity: column('personal', 'person', 'How many mentees at once'),
    preference: column('personal', 'person', "A mentor's wishes about mentees"),
    taking: column('personal', 'person', 'Whether a mentor takes requests at the moment'),
    state: state('person', 'Active or left'),
    joined_at: instant('person', 'they joined'),
    left_at: instant('person', 'they left'),
  },
  requests: {
    installation_id: owner('mentoring'),
    id: id('mentoring'),
    programme_id: programme('mentoring'),
    mentee_id: personRef('mentoring', 'asks'),
    mentor_id: personRef('mentoring', 'is asked'),
    state: state('mentoring', 'Open, answered, lapsed or closed'),
    data_key: rowKey('mentoring'),
    note: column('confidential', 'mentoring', 'What the mentee wrote to the mentor'),
    question: column('confidential', 'mentoring', 'What the mentor asked to know'),
    more: column('confidential', 'mentoring', 'What the mentee added'),
    decline_reason: column('confidential', 'mentoring', 'What the mentor wrote on declining'),
    created_at: instant('mentoring', 'it was sent'),
    lapses_at: instant('mentoring', 'it lapses unanswered'),
    answered_at: instant('mentoring', 'it ended'),
  },
  pairs: {
    installation_id: owner('mentoring'),
    id: id('mentoring'),
    programme_id: programme('mentoring'),
    mentee_id: personRef('mentoring', 'is mentored'),
    mentor_id: personRef('mentoring', 'mentors'),
    cadence: state('mentoring', 'How often to ask whether they met'),
    state: state('mentoring', 'Active or ended'),
    started_at: instant('mentoring', 'it began'),
    ends_at: instant('mentoring', 'it is to end'),
    ended_at: instant('mentoring', 'it ended'),
    end_reason: state('mentoring', 'How it ended, as a code'),
  },
  pair_terms: {
    installation_id: owner('mentoring'),
    pair_id: column('public-id', 'mentoring', 'Whose terms they are'),
    terms: state('mentoring', 'What of the programme held when the pair was formed; nothing about a person'),
    taken_at: instant('mentoring', 'they were taken'),
  },
  first_contacts: {
    installation_id: owner('mentoring'),
    pair_id: column('public-id', 'mentoring', 'Who were introduced to each other'),
    data_key: rowKey('mentoring'),
    line: column('confidential', 'mentoring', 'The first line that one sent to the other through the bot'),
    line_by: personRef('mentoring', 'sent it'),
    introduced_at: instant('mentoring', 'they were introduced'),
    made_at: instant('mentoring', 'they were first in touch, as far as the bot knows'),
  },
  spaces: {
    installation_id: owner('mentoring'),
    pair_id: column('public-id', 'mentoring', 'Whose space it is'),
    ...account('mentoring'),
    ...conversation('mentoring'),
    team: column('public-id', 'mentoring', 'The Teams team whose private channel it is'),
    state: state('mentoring', 'Opening, open or archived'),
  },
  check_ins: {
    installation_id: owner('mentoring'),
    id: id('mentoring'),
    pair_id: column('public-id', 'mentoring', 'Which pair is asked'),
    period: state('mentoring', 'For which period'),
    due_at: instant('mentoring', 'it was due'),
    answer: column('personal', 'mentoring', 'Whether they met: status, seen by coordinators'),
    answered_by: personRef('mentoring', 'answered'),
    answered_at: instant('mentoring', 'it was answered'),
  },
  goals: {
    installation_id: owner('mentoring'),
    id: id('mentoring'),
    pair_id: column('public-id', 'mentoring', 'Which pair agreed on it'),
    data_key: rowKey('mentoring'),
    text: column('confidential', 'mentoring', 'The goal, for the two alone'),
    by_date: column('personal', 'mentoring', 'By when'),
    state: state('mentoring', 'Open, done or dropped'),
    created_by: personRef('mentoring', 'wrote it'),
    created_at: instant('mentoring', 'it was written'),
    updated_at: instant('mentoring', 'it was last changed'),
  },
  talks: {
    installation_id: owner('passing'),
    person_id: personRef('passing', 'is talking to the bot'),
    flow: state('passing', 'Which talk'),
    version: state('passing', 'Which version of its state'),
    data_key: rowKey('passing'),
    state: column('confidential', 'passing', 'What was answered so far'),
    updated_at: instant('passing', 'it last went on'),
  },
  claims: {
    installation_id: owner('passing'),
    event_id: column('operational', 'passing', "The platform's id of an event that was handled: not handled twice"),
    claimed_at: instant('passing', 'it was handled'),
  },
  outbox: {
    installation_id: owner('passing'),
    key: column('operational', 'passing', 'Names the effect: the same decision leaves one'),
    sequence: state('passing', 'Keeps the order of what was decided together'),
    kind: state('passing', 'What is to be sent'),
    ids: column('personal', 'passing', 'Whom and what it is about, by opaque ids; never text'),
    not_before: instant('passing', 'it may first be sent'),
    expires_at: instant('passing', 'it is pointless'),
    state: state('passing', 'Waiting, sending, sent, dropped, uncertain or given up'),
    available_at: instant('passing', 'it may be tried next'),
    attempts: state('passing', 'How often it was tried'),
    owner: state('passing', 'Which worker sends it'),
    lease_until: instant('passing', "the worker's turn ends"),
    detail: state('passing', "The platform's code, when it did not work"),
    held: column('personal', 'passing', 'Which limit had no place for it: a workspace, or a conversation in it'),
    created_at: instant('passing', 'it was decided'),
    updated_at: instant('passing', 'it last changed'),
  },
  pacing: {
    installation_id: owner('passing'),
    scope: column('personal', 'passing', "A platform's limit: a workspace's calls of one kind, or one conversation's"),
    next_at: instant('passing', 'it has its next place'),
  },
  messages: {
    installation_id: owner('mentoring'),
    key: column('operational', 'mentoring', 'The effect that posted it'),
    ...account('mentoring'),
    ...conversation('mentoring'),
    message_id: column('operational', 'mentoring', 'The message, to update it in place'),
  },
  direct_talks: {
    installation_id: owner('person'),
    ...account('person'),
    ...conversation('person'),
    user_id: column('personal', 'person', 'With whom'),
    conversation_tenant: column('public-id', 'person', 'The workspace or tenant the talk is in'),
  },
  due_dates: {
    installation_id: owner('passing'),
    rule: state('passing', 'What is to happen'),
    subject: column('public-id', 'passing', 'What it is about'),
    period: state('passing', 'Which occurrence'),
    slot: state('passing', 'Which of several in a period'),
    due_at: instant('passing', 'it is due'),
    zone: state('passing', 'The time zone it was reckoned in'),
    done_at: instant('passing', 'it was taken up'),
  },
  audit_entries: {
    installation_id: owner('installation'),
    id: id('installation'),
    at: instant('installation', 'it happened'),
    actor_id: personRef('installation', 'did it'),
    programme_id: programme('installation'),
    person_id: personRef('installation', 'it is about, where it is about one person'),
    code: state('installation', 'What was done, as a code'),
    facts: column('personal', 'installation', 'Figures and opaque ids that tell what was done; never text'),
  },
  proposals: {
    installation_id: owner('mentoring'),
    id: id('mentoring'),
    programme_id: programme('mentoring'),
    mentee_id: personRef('mentoring', 'it is for; empty: everybody without a mentor'),
    state: state('mentoring', 'Being reckoned, open, approved, carried out or set aside'),
    asked_by: personRef('mentoring', 'asked for it'),
    created_at: instant('mentoring', 'it was asked for'),
    decided_by: personRef('mentoring', 'approved it or set it aside'),
    decided_at: instant('mentoring', 'that was'),
    forms_at: instant('mentoring', 'its pairs are made, until when it can be taken back'),
    version: state('mentoring', 'How often it was reckoned'),
    summary: state('mentoring', 'Its figures'),
    left_out: column('personal', 'mentoring', 'Who has no mentor in it, and the rule or shortage that did it'),
  },
  proposal_pairs: {
    installation_id: owner('mentoring'),
    proposal_id: column('public-id', 'mentoring', 'Which proposal it belongs to'),
    mentee_id: personRef('mentoring', 'would be mentored'),
    mentor_id: personRef('mentoring', 'would mentor'),
    state: state('mentoring', 'Proposed, kept, ruled out, made or not made'),
    points: column('personal', 'mentoring', 'How well they fit, 0 to 1000'),
    reasons: column('personal', 'mentoring', 'What speaks for them, as codes and ids'),
  },
  coordinators: {
    installation_id: owner('person'),
    person_id: personRef('person', 'coordinates'),
    programme_id: programme('person'),
  },
};
