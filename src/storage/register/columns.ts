import type { Retention } from './retention.ts';

/* What can be said of a column, and the shortest ways to say it. */

/**
 * Who may learn what a column holds: `public-id` an opaque or configured id; `personal` data about a person, seen by
 * those who administer the database; `confidential` and `secret` nobody who has only the database, so they are sealed;
 * `operational` nothing about a person; `key` a wrapped key.
 */
export type ColumnClass = 'public-id' | 'personal' | 'confidential' | 'secret' | 'operational' | 'key';

export interface ColumnEntry {
  readonly purpose: string;
  readonly class: ColumnClass;
  readonly retention: Retention;
  /** Holds the id of a person: when two become one, it is changed. */
  readonly namesPerson?: true;
}

export type Columns = Readonly<Record<string, ColumnEntry>>;

export const column = (kind: ColumnClass, retention: Retention, purpose: string): ColumnEntry => ({
  purpose,
  class: kind,
  retention,
});

export const owner = (retention: Retention) =>
  column('public-id', retention, 'The installation the row belongs to; part of every key');
export const rowKey = (retention: Retention) => column('key', retention, 'The key of this row, wrapped by DATA_KEY');
export const id = (retention: Retention) => column('public-id', retention, 'Names the row');
export const programme = (retention: Retention) => column('public-id', retention, 'The programme it belongs to');
export const personRef = (retention: Retention, who: string): ColumnEntry => ({
  ...column('personal', retention, `Who ${who}, by opaque id`),
  namesPerson: true,
});
export const instant = (retention: Retention, what: string) => column('operational', retention, `When ${what} (UTC)`);
export const state = (retention: Retention, what: string) => column('operational', retention, what);

export const conversation = (retention: Retention): Columns => ({
  conversation_id: column('personal', retention, 'Where to post, as the platform names it'),
  service_url: column('operational', retention, "The address of Teams' connector for it"),
});

export const account = (retention: Retention): Columns => ({
  platform: column('operational', retention, 'Slack or Teams'),
  tenant: column('public-id', retention, 'The workspace or tenant'),
});
