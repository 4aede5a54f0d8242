import { z } from 'zod';
import type { Effect } from '../ports/effect.ts';
import type { OutboxQueue, Outcome } from '../ports/outboxQueue.ts';
import { effectRowSchema } from './repositories/effectRow.ts';
import type { Transactions } from './transactions.ts';

const claimedSchema = z.array(
  effectRowSchema.extend({
    attempts: z.int(),
    leaseUntil: z.date(),
    availableAt: z.date(),
    sequence: z.bigint(),
  }),
);

const countSchema = z.enum(['waiting', 'sending', 'uncertain', 'dead']);

/**
 * The worker's side of the outbox. Every instant is the caller's `now`, leases included: replicas must have clocks that
 * agree within the lease.
 */
export function createOutboxQueue(transactions: Transactions): OutboxQueue {
  const { installationId, run } = transactions;
  return {
    claim: (owner, now, leaseMs, limit) =>
      run(async (db) => {
        // Perishable and past its moment: it may not be sent any more.
        await db.outboxEffect.updateMany({
          where: { installationId, state: 'waiting', expiresAt: { lte: now } },
          data: { state: 'dropped', detail: 'expired', updatedAt: now },
        });
        const rows = await db.$queryRaw`
          WITH due AS (
            SELECT key FROM outbox
            WHERE installation_id = ${installationId} AND state = 'waiting' AND available_at <= ${now}
            ORDER BY available_at, sequence
            LIMIT ${limit} FOR UPDATE SKIP LOCKED
          )
          UPDATE outbox AS taken
          SET state = 'sending', owner = ${owner}, lease_until = ${new Date(now.getTime() + leaseMs)}, updated_at = ${now}
          FROM due WHERE taken.installation_id = ${installationId} AND taken.key = due.key
          RETURNING taken.key, taken.kind, taken.ids, taken.not_before AS "notBefore", taken.expires_at AS "expiresAt",
            taken.attempts, taken.lease_until AS "leaseUntil", taken.available_at AS "availableAt", taken.sequence`;
        return claimedSchema
          .parse(rows)
          .sort((a, b) => a.availableAt.getTime() - b.availableAt.getTime() || (a.sequence < b.sequence ? -1 : 1))
          .map(({ attempts, leaseUntil, availableAt: _, sequence: __, ...effect }) => ({
            effect,
            attempts,
            leaseUntil,
          }));
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

    expire: (now) =>
      run(async (db): Promise<Effect[]> => {
        const rows = await db.$queryRaw`
          UPDATE outbox
          SET state = 'uncertain', detail = 'lease-expired', attempts = attempts + 1,
            owner = NULL, lease_until = NULL, updated_at = ${now}
          WHERE installation_id = ${installationId} AND state = 'sending' AND lease_until <= ${now}
          RETURNING key, kind, ids, not_before AS "notBefore", expires_at AS "expiresAt"`;
        return z.array(effectRowSchema).parse(rows);
      }),

    again: (key, now) =>
      run(async (db) => {
        const back = { state: 'waiting', availableAt: now, detail: null, updatedAt: now };
        // One that was given up has all its tries again; one that is only uncertain goes on counting.
        const dead = { installationId, key, state: 'dead' };
        const uncertain = { installationId, key, state: 'uncertain' };
        const revived = await db.outboxEffect.updateMany({ where: dead, data: { ...back, attempts: 0 } });
        const retried = await db.outboxEffect.updateMany({ where: uncertain, data: back });
        return revived.count + retried.count === 1;
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

    next: () =>
      run(async (db) => {
        const { _min } = await db.outboxEffect.aggregate({
          where: { installationId, state: 'waiting' },
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
    case 'uncertain':
    case 'dead':
      return { state: outcome.kind, detail: outcome.detail, attempts: { increment: 1 } };
  }
}
