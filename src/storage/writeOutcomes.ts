import { z } from 'zod';
import type { Outcome } from '../ports/outboxQueue.ts';
import { Prisma } from './generated/client.ts';

/** What `writeOutcomes` answers. */
export const keptSchema = z
  .array(z.object({ key: z.string() }))
  .transform((rows): ReadonlySet<string> => new Set(rows.map(({ key }) => key)));

export interface Ending {
  readonly owner: string;
  readonly key: string;
  readonly outcome: Outcome;
  readonly now: Date;
}

/** Writes all of them in one statement, each only where its owner still holds it; answers the keys of those. */
export function writeOutcomes(installationId: string, endings: readonly Ending[]): Prisma.Sql {
  const given = endings.map(({ owner, key, outcome, now }) => ({ owner, key, at: now, ...columnsOf(outcome) }));
  return Prisma.sql`
    UPDATE outbox SET state = given.state, detail = given.detail, held = given.held, attempts = attempts + given.tries,
      available_at = COALESCE(given.until, available_at), owner = NULL, lease_until = NULL, updated_at = given.at
    FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS given
      (owner text, key text, at timestamp, state text, detail text, held text, tries int, until timestamp)
    WHERE installation_id = ${installationId} AND outbox.key = given.key AND outbox.state = 'sending'
      AND outbox.owner = given.owner
    RETURNING outbox.key`;
}

interface Columns {
  readonly state: 'sent' | 'dropped' | 'waiting' | 'uncertain' | 'dead';
  readonly detail?: string;
  readonly held?: string;
  readonly until?: Date;
  /** Whether this was a try. */
  readonly tries: 0 | 1;
}

function columnsOf(outcome: Outcome): Columns {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', tries: 1 };
    case 'dropped':
      return { state: 'dropped', detail: outcome.reason, tries: 0 };
    case 'later':
      return { state: 'waiting', detail: outcome.detail, until: outcome.notBefore, tries: outcome.counts ? 1 : 0 };
    case 'held':
      return { state: 'waiting', detail: 'paced', held: outcome.scope, until: outcome.notBefore, tries: 0 };
    case 'uncertain':
    case 'dead':
      return { state: outcome.kind, detail: outcome.detail, tries: 1 };
  }
}
