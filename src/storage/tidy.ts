import { Prisma } from './generated/client.ts';
import { cutoff, type Keeping } from './retention/cutoff.ts';
import { type RetentionStep, retentionRules } from './retention/retentionRules.ts';
import type { Transactions } from './transactions.ts';

/**
 * Carries out what the register says of how long data are kept: removes rows that are past, and empties words that are.
 * Each table has a transaction of its own. Answers how many rows were changed; a second time at once it is none.
 */
export async function tidy(
  { installationId, run }: Transactions,
  now: Date,
  programmes: readonly Keeping[] = [],
): Promise<number> {
  let changed = 0;
  for (const [table, { steps = [] }] of Object.entries(retentionRules)) {
    if (steps.length === 0) continue;
    changed += await run(async (db) => {
      let rows = 0;
      for (const step of steps) rows += await db.$executeRaw(statement(table, step, installationId, now, programmes));
      return rows;
    });
  }
  return changed + (await run((db) => db.$executeRaw(emptyPeople(installationId))));
}

function statement(
  table: string,
  { class: kind, over, blank }: RetentionStep,
  installationId: string,
  now: Date,
  programmes: readonly Keeping[],
): Prisma.Sql {
  const name = Prisma.raw(`"${table}"`);
  const here = Prisma.sql`installation_id = ${installationId}`;
  const past =
    over.kind === 'pair'
      ? Prisma.sql`pair_id IN (SELECT id FROM pairs WHERE ${here} AND state = 'ended'
          AND ended_at < ${cutoff(kind, now, programmes, 'programme_id')})`
      : Prisma.sql`(${Prisma.raw(over.only)})
          AND ${Prisma.raw(over.since)} < ${cutoff(kind, now, programmes, over.programme)}`;
  if (!blank) return Prisma.sql`DELETE FROM ${name} WHERE ${here} AND ${past}`;
  const each = (write: (column: string) => string, between: string) => Prisma.raw(blank.map(write).join(between));
  return Prisma.sql`UPDATE ${name} SET ${each((column) => `"${column}" = NULL`, ', ')}
    WHERE ${here} AND (${each((column) => `"${column}" IS NOT NULL`, ' OR ')}) AND ${past}`;
}

/** What an erasure has left of somebody, once no pair and no request remembers them. */
function emptyPeople(installationId: string): Prisma.Sql {
  const none = (table: string, ...columns: readonly string[]) =>
    Prisma.raw(
      `NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.installation_id = p.installation_id
        AND (${columns.map((column) => `o.${column} = p.id`).join(' OR ')}))`,
    );
  return Prisma.sql`DELETE FROM people p WHERE p.installation_id = ${installationId} AND p.name = '—'
    AND ${none('accounts', 'person_id')} AND ${none('participations', 'person_id')}
    AND ${none('pairs', 'mentee_id', 'mentor_id')} AND ${none('requests', 'mentee_id', 'mentor_id')}`;
}
