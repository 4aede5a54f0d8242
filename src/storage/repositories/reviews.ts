import { z } from 'zod';
import { type Review, reviewKinds } from '../../core/reviews/review.ts';
import type { ReviewRepository } from '../../ports/pairLifeRepositories.ts';
import type { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const kindSchema = z.enum(reviewKinds);
const sealedSchema = z.object({ answers: z.record(z.string(), z.string()), shared: z.array(z.string()) });

export function createReviews({ db, installationId, sealer }: Scope): ReviewRepository {
  const toReview = ({ installationId: _, dataKey, answers, ...row }: Prisma.ReviewGetPayload<object>): Review => {
    const text = sealer.open(sealedRow(row.pairId, row.personId, row.kind), dataKey).optional('answers', answers);
    const opened = text === null ? null : sealedSchema.parse(JSON.parse(text));
    return {
      ...row,
      kind: kindSchema.parse(row.kind),
      answers: opened?.answers ?? null,
      shared: opened?.shared ?? [],
    };
  };
  return {
    find: async (pairId, personId, kind) => {
      const key = { installationId, pairId, personId, kind };
      const row = await db.review.findUnique({ where: { installationId_pairId_personId_kind: key } });
      return row === null ? null : toReview(row);
    },
    answersIn: async (programmeId, kind, { from, until }) => {
      const answeredAt = { gte: from, lt: until };
      const rows = await db.review.findMany({ where: { installationId, kind, answeredAt, pair: { programmeId } } });
      return rows.flatMap((row) => {
        const { answers, answeredAt: at } = toReview(row);
        return answers === null || at === null ? [] : [{ answers, at }];
      });
    },
    save: async ({ pairId, personId, kind, answers, shared, ...fields }) => {
      const key = { installationId, pairId, personId, kind };
      const sealed = sealer.seal(sealedRow(pairId, personId, kind));
      const text = answers === null ? null : JSON.stringify({ answers, shared });
      const values = { ...fields, dataKey: sealed.dataKey, answers: sealed.optional('answers', text) };
      await db.review.upsert({
        where: { installationId_pairId_personId_kind: key },
        create: { ...key, ...values },
        update: values,
      });
    },
  };
}

const sealedRow = (pairId: string, personId: string, kind: string): SealedRow => ({
  table: 'reviews',
  row: [pairId, personId, kind],
});
