import { z } from 'zod';
import type { MentoringRequest, RequestState } from '../../core/pairing/mentoringRequest.ts';
import type { RequestRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import { bytes, rowsOf } from './rowsOf.ts';
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

const requestRow = z.object({
  id: z.string(),
  programmeId: z.string(),
  menteeId: z.string(),
  mentorId: z.string(),
  state: requestState,
  dataKey: bytes,
  note: bytes.nullable(),
  question: bytes.nullable(),
  more: bytes.nullable(),
  declineReason: bytes.nullable(),
  talk: z.enum(['wished', 'agreed']).nullable(),
  createdAt: z.date(),
  lapsesAt: z.date(),
  answeredAt: z.date().nullable(),
});
const requestRows = rowsOf('requests', requestRow);

export function createRequests(scope: Scope): RequestRepository {
  const { db, installationId, sealer } = scope;
  const many = async (rest: Prisma.Sql) => (await requestRows(scope, rest)).map((row) => toRequest(row, sealer));
  const one = async (rest: Prisma.Sql) => (await many(rest))[0] ?? null;
  const newestFirst = (where: Prisma.Sql) => many(Prisma.sql`${where} ORDER BY created_at DESC, id`);
  return {
    byId: (id) => one(Prisma.sql`id = ${id}`),
    lock: (id) => one(Prisma.sql`id = ${id} FOR UPDATE`),
    ofMentee: (menteeId, programmeId) =>
      newestFirst(Prisma.sql`mentee_id = ${menteeId} AND programme_id = ${programmeId}`),
    toMentor: (mentorId) => newestFirst(Prisma.sql`mentor_id = ${mentorId}`),
    inProgramme: (programmeId) => newestFirst(Prisma.sql`programme_id = ${programmeId}`),
    ofPeople: (personIds, programmeId) => {
      const among = Prisma.sql`ANY(${[...personIds]})`;
      return newestFirst(Prisma.sql`programme_id = ${programmeId} AND (mentee_id = ${among} OR mentor_id = ${among})`);
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

const sealedRow = (id: string): SealedRow => ({ table: 'requests', row: [id] });

function toRequest({ dataKey, ...row }: z.infer<typeof requestRow>, sealer: Scope['sealer']): MentoringRequest {
  const opened = sealer.open(sealedRow(row.id), dataKey);
  return {
    ...row,
    note: opened.optional('note', row.note),
    question: opened.optional('question', row.question),
    more: opened.optional('more', row.more),
    declineReason: opened.optional('decline_reason', row.declineReason),
  };
}
