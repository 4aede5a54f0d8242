import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { EndReason } from '../../core/pairing/pair.ts';
import { cadences } from '../../core/people/profile.ts';
import type { PairRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import { hashKeyOf } from '../hashKey.ts';
import { rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const endReasonSchema = z.enum([
  'completed',
  'time',
  'meetings',
  'without-fault',
  'left',
]) satisfies z.ZodType<EndReason>;

/** 96 bits. */
const roomCodeLength = 24;

/** What a pair's words can be. */
export const storedPair = z.object({
  cadence: z.enum(cadences),
  state: z.enum(['active', 'ended']),
  endReason: endReasonSchema.nullable(),
});

const pairRows = rowsOf(
  'pairs',
  storedPair.extend({
    id: z.string(),
    programmeId: z.string(),
    menteeId: z.string(),
    mentorId: z.string(),
    startedAt: z.date(),
    endsAt: z.date().nullable(),
    endedAt: z.date().nullable(),
  }),
);

export function createPairs(scope: Scope): PairRepository {
  const { db, installationId } = scope;
  const one = async (rest: Prisma.Sql) => (await pairRows(scope, rest))[0] ?? null;
  const newestFirst = (where: Prisma.Sql) => pairRows(scope, Prisma.sql`${where} ORDER BY started_at DESC, id`);
  return {
    byId: (id) => one(Prisma.sql`id = ${id}`),
    roomCode: async (id) =>
      createHmac('sha256', await hashKeyOf(scope))
        .update(`room ${id}`)
        .digest('hex')
        .slice(0, roomCodeLength),
    lock: (id) => one(Prisma.sql`id = ${id} FOR UPDATE`),
    ofPerson: (personId) => newestFirst(Prisma.sql`(mentee_id = ${personId} OR mentor_id = ${personId})`),
    inProgramme: (programmeId) => newestFirst(Prisma.sql`programme_id = ${programmeId}`),
    ofPeople: (personIds, programmeId) => {
      const among = Prisma.sql`ANY(${[...personIds]})`;
      return newestFirst(Prisma.sql`programme_id = ${programmeId} AND (mentee_id = ${among} OR mentor_id = ${among})`);
    },
    save: async ({ id, ...fields }) => {
      const key = { installationId, id };
      await db.pair.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}
