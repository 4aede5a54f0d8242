import { z } from 'zod';
import type { OutboxQueue, UncertainEffect } from '../ports/outboxQueue.ts';
import type { Repositories } from '../ports/store.ts';
import { claimedSchema, claimOldest } from './claimOldest.ts';
import { Prisma } from './generated/client.ts';
import { nextMoment } from './nextMoment.ts';
import type { Presence } from './presence.ts';
import { effectRowSchema } from './repositories/effectRow.ts';
import { together } from './together.ts';
import type { Transactions } from './transactions.ts';
import { type Ending, keptSchema, writeOutcomes } from './writeOutcomes.ts';

const triedSchema = z.array(effectRowSchema.extend({ attempts: z.int() }));
const overdueSchema = z.array(z.object({ owner: z.string().nullable(), patient: z.boolean() }));
const countsSchema = z.tuple([z.object({ waiting: z.int(), sending: z.int(), uncertain: z.int(), dead: z.int() })]);

const columns = Prisma.sql`key, kind, ids, not_before AS "notBefore", expires_at AS "expiresAt", attempts`;

interface Also {
  /** What follows from the outcome, in the same transaction. */
  readonly also: ((tx: Repositories) => Promise<void>) | null;
}

/** The worker's side of the outbox. Leases are kept in database time; what may be sent when goes by the caller's `now`. */
export function createOutboxQueue(transactions: Transactions, presence: Presence): OutboxQueue {
  const { installationId, run, atOnce, time } = transactions;
  /** One transaction for all that come in at about the same time. */
  const finish = together(async (endings: readonly (Ending & Also)[]) => {
    const write = writeOutcomes(installationId, endings);
    const kept = endings.some(({ also }) => also)
      ? await run(async (db, tx) => {
          const written = keptSchema.parse(await db.$queryRaw(write));
          for (const { key, also } of endings) if (written.has(key)) await also?.(tx);
          return written;
        })
      : keptSchema.parse((await atOnce(write))[0]);
    return endings.map(({ key }) => kept.has(key));
  });

  return {
    join: (owner) => presence.join(owner),

    claim: async (owner, now, leaseMs, limit, full = []) => {
      // Perishable and past its moment: it may not be sent any more.
      const drop = Prisma.sql`
        UPDATE outbox SET state = 'dropped', detail = 'expired', updated_at = ${now}
        WHERE installation_id = ${installationId} AND state = 'waiting' AND expires_at <= ${now}`;
      const leaseUntil = Prisma.sql`${time()} + make_interval(secs => ${leaseMs / 1000}::float8)`;
      const take = claimOldest({ installationId, owner, now, leaseUntil, limit, full });
      return claimedSchema.parse((await atOnce(drop, take))[1]);
    },

    finish: (owner, key, outcome, now, also) => finish({ owner, key, outcome, now, also: also ?? null }),

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

    leftBehind: (withinMs) =>
      run(async (db) =>
        tried(
          await db.$queryRaw`
            SELECT ${columns} FROM outbox
            WHERE installation_id = ${installationId} AND state = 'uncertain' AND detail = 'lease-expired'
              AND updated_at > ${time()} - make_interval(secs => ${withinMs / 1000}::float8)`,
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

    next: (full = []) => run((db) => nextMoment(db, installationId, full)),

    // Each by an index of its own: what is over is many times as much.
    counts: async () => {
      const here = Prisma.sql`FROM outbox WHERE installation_id = ${installationId}`;
      const [rows] = await atOnce(Prisma.sql`SELECT
        (SELECT count(*)::int ${here} AND state = 'waiting' AND kind >= '') AS waiting,
        (SELECT count(*)::int ${here} AND state = 'sending') AS sending,
        (SELECT count(*)::int ${here} AND state = 'uncertain') AS uncertain,
        (SELECT count(*)::int ${here} AND state = 'dead') AS dead`);
      return countsSchema.parse(rows)[0];
    },
  };
}

function tried(rows: unknown, over: boolean): UncertainEffect[] {
  return triedSchema.parse(rows).map(({ attempts, ...effect }) => ({ effect, attempts, over }));
}
