import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { EndReason, Pair } from '../../core/pairing/pair.ts';
import { cadences } from '../../core/people/profile.ts';
import type { PairRepository } from '../../ports/store.ts';
import type { Prisma } from '../generated/client.ts';
import { hashKeyOf } from '../hashKey.ts';
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

export function createPairs(scope: Scope): PairRepository {
  const { db, installationId } = scope;
  const byId = async (id: string) => {
    const row = await db.pair.findUnique({ where: { installationId_id: { installationId, id } } });
    return row === null ? null : toPair(row);
  };
  const newestFirst = async (where: Prisma.PairWhereInput) => {
    const rows = await db.pair.findMany({
      where: { installationId, ...where },
      orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    });
    return rows.map(toPair);
  };
  return {
    byId,
    roomCode: async (id) =>
      createHmac('sha256', await hashKeyOf(scope))
        .update(`room ${id}`)
        .digest('hex')
        .slice(0, roomCodeLength),
    lock: async (id) => {
      await db.$queryRaw`SELECT 1 FROM pairs WHERE installation_id = ${installationId} AND id = ${id} FOR UPDATE`;
      return byId(id);
    },
    ofPerson: (personId) => newestFirst({ OR: [{ menteeId: personId }, { mentorId: personId }] }),
    inProgramme: (programmeId) => newestFirst({ programmeId }),
    ofPeople: (personIds, programmeId) => {
      const among = { in: [...personIds] };
      return newestFirst({ programmeId, OR: [{ menteeId: among }, { mentorId: among }] });
    },
    save: async ({ id, ...fields }) => {
      const key = { installationId, id };
      await db.pair.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}

function toPair({ installationId: _, ...row }: Prisma.PairGetPayload<object>): Pair {
  return { ...row, ...storedPair.parse(row) };
}
