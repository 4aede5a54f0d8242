import { z } from 'zod';
import type { JoiningAnswerRepository } from '../../ports/store.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const answersSchema = z.record(z.string(), z.string());

export function createJoiningAnswers({ db, installationId, sealer }: Scope): JoiningAnswerRepository {
  const where = (personId: string, programmeId: string) => ({
    installationId_personId_programmeId: { installationId, personId, programmeId },
  });
  return {
    of: async (personId, programmeId) => {
      const row = await db.joiningAnswers.findUnique({ where: where(personId, programmeId) });
      if (row === null) return {};
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
