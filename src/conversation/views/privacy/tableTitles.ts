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
  check_ins: 'privacy.table.check_ins',
  requests: 'privacy.table.requests',
  talks: 'privacy.table.talks',
  due_dates: 'privacy.table.due_dates',
  outbox: 'privacy.table.outbox',
  messages: 'privacy.table.messages',
};
