import { z } from 'zod';
import type { MentoringRequest, RequestState } from '../../core/pairing/mentoringRequest.ts';
import type { RequestRepository } from '../../ports/store.ts';
import type { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

/** What has become of a request. */
export const requestState = z.enum([
  'open',
  'more-asked',
  'accepted',
  'declined',
  'lapsed',
  'closed',
  'withdrawn',
]) satisfies z.ZodType<RequestState>;

export function createRequests({ db, installationId, sealer }: Scope): RequestRepository {
  const byId = async (id: string) => {
    const row = await db.request.findUnique({ where: { installationId_id: { installationId, id } } });
    return row === null ? null : toRequest(row, sealer);
  };
  const newestFirst = async (where: Prisma.RequestWhereInput) => {
    const rows = await db.request.findMany({
      where: { installationId, ...where },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    });
    return rows.map((row) => toRequest(row, sealer));
  };
  return {
    byId,
    lock: async (id) => {
      await db.$queryRaw`SELECT 1 FROM requests WHERE installation_id = ${installationId} AND id = ${id} FOR UPDATE`;
      return byId(id);
    },
    ofMentee: (menteeId, programmeId) => newestFirst({ menteeId, programmeId }),
    toMentor: (mentorId) => newestFirst({ mentorId }),
    inProgramme: (programmeId) => newestFirst({ programmeId }),
    ofPeople: (personIds, programmeId) => {
      const among = { in: [...personIds] };
      return newestFirst({ programmeId, OR: [{ menteeId: among }, { mentorId: among }] });
    },
    save: async ({ id, note, question, more, declineReason, ...request }) => {
      const key = { installationId, id };
      const sealed = sealer.seal(sealedRow(id));
      const fields = {
        ...request,
        dataKey: sealed.dataKey,
        note: sealed.optional('note', note),
        question: sealed.optional('question', question),
        more: sealed.optional('more', more),
        declineReason: sealed.optional('decline_reason', declineReason),
      };
      await db.request.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}

const talkSchema = z.enum(['wished', 'agreed']).nullable();

const sealedRow = (id: string): SealedRow => ({ table: 'requests', row: [id] });

function toRequest(
  { installationId: _, dataKey, ...row }: Prisma.RequestGetPayload<object>,
  sealer: Scope['sealer'],
): MentoringRequest {
  const opened = sealer.open(sealedRow(row.id), dataKey);
  return {
    ...row,
    state: requestState.parse(row.state),
    talk: talkSchema.parse(row.talk),
    note: opened.optional('note', row.note),
    question: opened.optional('question', row.question),
    more: opened.optional('more', row.more),
    declineReason: opened.optional('decline_reason', row.declineReason),
  };
}
