import { z } from 'zod';
import type { FollowUp } from '../../core/meetings/followUp.ts';
import type { FollowUpRepository } from '../../ports/meetingRepositories.ts';
import type { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const stateSchema = z.enum(['open', 'done', 'dropped']) satisfies z.ZodType<FollowUp['state']>;

export function createFollowUps({ db, installationId, sealer }: Scope): FollowUpRepository {
  const toFollowUp = ({ installationId: _, dataKey, ...row }: Prisma.FollowUpGetPayload<object>): FollowUp => ({
    ...row,
    state: stateSchema.parse(row.state),
    text: sealer.open(sealedRow(row.id), dataKey).column('text', row.text),
  });
  return {
    byId: async (id) => {
      const row = await db.followUp.findUnique({ where: { installationId_id: { installationId, id } } });
      return row === null ? null : toFollowUp(row);
    },
    ofPair: async (pairId) => {
      const rows = await db.followUp.findMany({
        where: { installationId, pairId },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      });
      return rows.map(toFollowUp);
    },
    save: async ({ id, text, ...followUp }) => {
      const key = { installationId, id };
      const sealed = sealer.seal(sealedRow(id));
      const fields = { ...followUp, dataKey: sealed.dataKey, text: sealed.column('text', text) };
      await db.followUp.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'follow_ups', row: [id] });
