import { z } from 'zod';
import type { OutboxQueue, Outcome, UncertainEffect } from '../ports/outboxQueue.ts';
import { Prisma } from './generated/client.ts';
import type { Presence } from './presence.ts';
import { effectRowSchema } from './repositories/effectRow.ts';
import { takeTurns } from './takeTurns.ts';
import type { Transactions } from './transactions.ts';

const candidateSchema = z.array(
  z.object({
    key: z.string(),
    kind: z.string(),
    subject: z.string(),
    mine: z.boolean(),
    availableAt: z.date(),
    sequence: z.bigint(),
  }),
);
const claimedSchema = z.array(effectRowSchema.extend({ attempts: z.int(), leaseUntil: z.date() }));
const triedSchema = z.array(effectRowSchema.extend({ attempts: z.int() }));
const overdueSchema = z.array(z.object({ owner: z.string().nullable(), patient: z.boolean() }));
const countSchema = z.enum(['waiting', 'sending', 'uncertain', 'dead']);

/** What an effect is about: the first two parts of its key. As in the index `outbox_subject_idx`. */
const subject = (table: string) =>
  Prisma.raw(`(split_part(${table}.key, '/', 1) || '/' || split_part(${table}.key, '/', 2))`);
const columns = Prisma.sql`key, kind, ids, not_before AS "notBefore", expires_at AS "expiresAt", attempts`;

/** The worker's side of the outbox. Leases are kept in database time; what may be sent when goes by the caller's `now`. */
export function createOutboxQueue(transactions: Transactions, presence: Presence): OutboxQueue {
  const { installationId, run, time } = transactions;
  return {
    join: (owner) => presence.join(owner),

    claim: (owner, now, leaseMs, limit, full = []) =>
      run(async (db) => {
        // Perishable and past its moment: it may not be sent any more.
        await db.outboxEffect.updateMany({
          where: { installationId, state: 'waiting', expiresAt: { lte: now } },
          data: { state: 'dropped', detail: 'expired', updatedAt: now },
        });
        const keys = takeTurns(await candidates(db, now, limit, full), limit).map(({ key }) => key);
        if (keys.length === 0) return [];
        // A statement of its own: it sees what others committed before we had their subjects' locks.
        const rows = await db.$queryRaw`
          UPDATE outbox AS taken
          SET state = 'sending', owner = ${owner}, held = NULL, updated_at = ${now},
            lease_until = ${time()} + make_interval(secs => ${leaseMs / 1000}::float8)
          WHERE installation_id = ${installationId} AND key IN (${Prisma.join(keys)}) AND NOT EXISTS (
            SELECT 1 FROM outbox AS other
            WHERE other.installation_id = ${installationId} AND other.state IN ('waiting', 'sending')
              AND other.state = 'sending' AND ${subject('other')} = ${subject('taken')})
          RETURNING ${columns}, lease_until AS "leaseUntil"`;
        const order = new Map(keys.map((key, index) => [key, index]));
        return claimedSchema
          .parse(rows)
          .sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
          .map(({ attempts, leaseUntil, ...effect }) => ({ effect, attempts, leaseUntil }));
      }),

    finish: (owner, key, outcome, now, also) =>
      run(async (db, tx) => {
        const { count } = await db.outboxEffect.updateMany({
          where: { installationId, key, state: 'sending', owner },
          data: { owner: null, leaseUntil: null, updatedAt: now, ...after(outcome) },
        });
        if (count === 0) return false;
        await also(tx);
        return true;
      }),

    expire: (owner, busy, patienceMs) =>
      run(async (db) => {
        const overdue = overdueSchema.parse(
          await db.$queryRaw`
            SELECT owner, bool_or(lease_until + make_interval(secs => ${patienceMs / 1000}::float8) <= ${time()}) AS patient
            FROM outbox WHERE installation_id = ${installationId} AND state = 'sending' AND lease_until <= ${time()}
            GROUP BY owner`,
        );
        const found: UncertainEffect[] = [];
        for (const { owner: other, patient } of overdue) {
          const over = other === owner || other === null || (await presence.isGone(db, other));
          if (!over && !patient) continue;
          const free =
            other === owner && busy.length > 0 ? Prisma.sql`AND key NOT IN (${Prisma.join([...busy])})` : Prisma.empty;
          const rows = await db.$queryRaw`
            UPDATE outbox
            SET state = 'uncertain', detail = 'lease-expired', attempts = attempts + 1, updated_at = ${time()}
            WHERE installation_id = ${installationId} AND state = 'sending' AND owner IS NOT DISTINCT FROM ${other} ${free}
              AND lease_until + make_interval(secs => ${over ? 0 : patienceMs / 1000}::float8) <= ${time()}
            RETURNING ${columns}`;
          found.push(...tried(rows, over));
        }
        return found;
      }),

    leftBehind: (since) =>
      run(async (db) =>
        tried(
          await db.$queryRaw`
            SELECT ${columns} FROM outbox
            WHERE installation_id = ${installationId} AND state = 'uncertain' AND detail = 'lease-expired'
              AND updated_at > ${since}`,
          true,
        ),
      ),

    again: (key, now, attempts) =>
      run(async (db) => {
        const { count } = await db.outboxEffect.updateMany({
          where: { installationId, key, state: 'uncertain', attempts },
          data: { state: 'waiting', availableAt: now, detail: null, owner: null, leaseUntil: null, updatedAt: now },
        });
        return count === 1;
      }),

    confirm: (key, now, also) =>
      run(async (db, tx) => {
        const { count } = await db.outboxEffect.updateMany({
          where: { installationId, key, state: 'uncertain' },
          data: { state: 'sent', detail: null, updatedAt: now },
        });
        if (count === 0) return false;
        await also(tx);
        return true;
      }),

    next: (full = []) =>
      run(async (db) => {
        const { _min } = await db.outboxEffect.aggregate({
          where: {
            installationId,
            state: 'waiting',
            ...(full.length > 0 ? { OR: [{ held: null }, { held: { notIn: [...full] } }] } : {}),
          },
          _min: { availableAt: true },
        });
        return _min.availableAt;
      }),

    counts: () =>
      run(async (db) => {
        const rows = await db.outboxEffect.groupBy({
          by: ['state'],
          where: { installationId, state: { in: countSchema.options } },
          _count: true,
        });
        const counts = { waiting: 0, sending: 0, uncertain: 0, dead: 0 };
        for (const row of rows) counts[countSchema.parse(row.state)] = row._count;
        return counts;
      }),
  };

  /** The oldest of each kind that waits, locked, and whether their subjects are ours to take in this transaction. */
  async function candidates(db: Prisma.TransactionClient, now: Date, limit: number, full: readonly string[]) {
    const held =
      full.length > 0 ? Prisma.sql`AND (held IS NULL OR held NOT IN (${Prisma.join([...full])}))` : Prisma.empty;
    return candidateSchema.parse(
      await db.$queryRaw`
        WITH RECURSIVE kinds AS (
          (SELECT kind FROM outbox WHERE installation_id = ${installationId} AND state = 'waiting' ORDER BY kind LIMIT 1)
          UNION ALL
          SELECT (SELECT outbox.kind FROM outbox
            WHERE installation_id = ${installationId} AND state = 'waiting' AND outbox.kind > kinds.kind
            ORDER BY outbox.kind LIMIT 1)
          FROM kinds WHERE kinds.kind IS NOT NULL
        )
        SELECT oldest.key, kinds.kind, ${subject('oldest')} AS subject, oldest.available_at AS "availableAt", oldest.sequence,
          pg_try_advisory_xact_lock(hashtextextended(${installationId} || ' ' || ${subject('oldest')}, 0)) AS mine
        FROM kinds CROSS JOIN LATERAL (
          SELECT key, available_at, sequence FROM outbox AS waiting
          WHERE installation_id = ${installationId} AND state = 'waiting' AND kind = kinds.kind AND available_at <= ${now} ${held}
            AND NOT EXISTS (
              SELECT 1 FROM outbox AS other
              WHERE other.installation_id = ${installationId} AND other.state IN ('waiting', 'sending')
                AND ${subject('other')} = ${subject('waiting')}
                AND (other.state = 'sending' OR (other.available_at <= ${now}
                  AND (other.available_at, other.sequence) < (waiting.available_at, waiting.sequence))))
          ORDER BY available_at, sequence LIMIT ${limit} FOR UPDATE SKIP LOCKED
        ) AS oldest`,
    );
  }
}

function tried(rows: unknown, over: boolean): UncertainEffect[] {
  return triedSchema.parse(rows).map(({ attempts, ...effect }) => ({ effect, attempts, over }));
}

function after(outcome: Outcome) {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', detail: null, attempts: { increment: 1 } };
    case 'dropped':
      return { state: 'dropped', detail: outcome.reason };
    case 'later':
      return {
        state: 'waiting',
        detail: outcome.detail,
        availableAt: outcome.notBefore,
        attempts: { increment: outcome.counts ? 1 : 0 },
      };
    case 'held':
      return { state: 'waiting', detail: 'paced', held: outcome.scope, availableAt: outcome.notBefore };
    case 'uncertain':
    case 'dead':
      return { state: outcome.kind, detail: outcome.detail, attempts: { increment: 1 } };
  }
}
