import { z } from 'zod';
import type { JoiningAnswerRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import { bytes, rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const answersSchema = z.record(z.string(), z.string());

const answerRows = rowsOf('joining_answers', z.object({ dataKey: bytes, answers: bytes }));

export function createJoiningAnswers(scope: Scope): JoiningAnswerRepository {
  const { db, installationId, sealer } = scope;
  const where = (personId: string, programmeId: string) => ({
    installationId_personId_programmeId: { installationId, personId, programmeId },
  });
  return {
    of: async (personId, programmeId) => {
      const [row] = await answerRows(scope, Prisma.sql`person_id = ${personId} AND programme_id = ${programmeId}`);
      if (!row) return {};
      const opened = sealer.open(sealedRow(personId, programmeId), row.dataKey).column('answers', row.answers);
      return answersSchema.parse(JSON.parse(opened));
    },
    save: async (personId, programmeId, answers, now) => {
      const sealed = sealer.seal(sealedRow(personId, programmeId));
      const fields = {
        dataKey: sealed.dataKey,
        answers: sealed.column('answers', JSON.stringify(answers)),
        updatedAt: now,
      };
      const key = { installationId, personId, programmeId };
      await db.joiningAnswers.upsert({
        where: where(personId, programmeId),
        create: { ...key, ...fields },
        update: fields,
      });
    },
  };
}

const sealedRow = (personId: string, programmeId: string): SealedRow => ({
  table: 'joining_answers',
  row: [personId, programmeId],
});
