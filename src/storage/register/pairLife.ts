import { type Columns, column, id, instant, owner, personRef, rowKey, state } from './columns.ts';

/** What pairs do together: meetings, records, reviews, help and endings. */
export const pairLife: Readonly<Record<string, Columns>> = {
  meetings: {
    installation_id: owner('mentoring'),
    id: id('mentoring'),
    pair_id: column('public-id', 'mentoring', 'Whose meeting it is'),
    kind: state('mentoring', 'A talk, a meeting to shadow or an event'),
    state: state('mentoring', 'Proposed, agreed or cancelled'),
    starts_at: instant('mentoring', 'it begins, as both agreed'),
    minutes: state('mentoring', 'How long it takes'),
    options: instant('mentoring', 'it could begin, as one of the two suggested'),
    proposed_by: personRef('mentoring', 'suggested the times'),
    sequence: state('mentoring', 'Of its calendar entry, growing with every change'),
    data_key: rowKey('mentoring'),
    title: column('confidential', 'mentoring', 'What one is invited to, for the two alone'),
    agenda: column('confidential', 'mentoring', 'Which topics it is about, for the two alone'),
    outcome: column('personal', 'mentoring', 'Whether it took place: status, seen by coordinators'),
    created_at: instant('mentoring', 'it was suggested'),
    updated_at: instant('mentoring', 'it was last changed'),
  },
  meeting_notes: {
    installation_id: owner('mentoring'),
    meeting_id: column('public-id', 'mentoring', 'Of which meeting'),
    author_id: personRef('mentoring', 'alone reads it; empty for the record the two share'),
    data_key: rowKey('mentoring'),
    parts: column('confidential', 'mentoring', 'The record of the two, or the private notes of one'),
    updated_at: instant('mentoring', 'it was last changed'),
  },
  follow_ups: {
    installation_id: owner('mentoring'),
    id: id('mentoring'),
    pair_id: column('public-id', 'mentoring', 'Which pair agreed on it'),
    meeting_id: column('public-id', 'mentoring', 'At which meeting'),
    data_key: rowKey('mentoring'),
    text: column('confidential', 'mentoring', 'What is to be done, for the two alone'),
    state: state('mentoring', 'Open, done or dropped'),
    created_at: instant('mentoring', 'it was agreed'),
    updated_at: instant('mentoring', 'it was last changed'),
  },
};
