import type { TextKey } from '../../text/en/index.ts';

/** What each kind of record is called to whom it is about, in the order in which they read it. */
export const tableTitles: Readonly<Record<string, TextKey>> = {
  people: 'privacy.table.people',
  accounts: 'privacy.table.accounts',
  direct_talks: 'privacy.table.direct_talks',
  coordinators: 'privacy.table.coordinators',
  participations: 'privacy.table.participations',
  pairs: 'privacy.table.pairs',
  spaces: 'privacy.table.spaces',
  goals: 'privacy.table.goals',
  goal_events: 'privacy.table.goal_events',
  check_ins: 'privacy.table.check_ins',
  requests: 'privacy.table.requests',
  talks: 'privacy.table.talks',
  due_dates: 'privacy.table.due_dates',
  outbox: 'privacy.table.outbox',
  meeting_notes: 'privacy.table.meeting_notes',
  follow_ups: 'privacy.table.follow_ups',
  meetings: 'privacy.table.meetings',
  agreements: 'privacy.table.agreements',
  first_contacts: 'privacy.table.first_contacts',
  pair_terms: 'privacy.table.pair_terms',
  proposal_pairs: 'privacy.table.proposal_pairs',
  proposals: 'privacy.table.proposals',
  audit_entries: 'privacy.table.audit_entries',
  messages: 'privacy.table.messages',
};
