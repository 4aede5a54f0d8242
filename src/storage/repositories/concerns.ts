import type { ConcernRepository } from '../../ports/pairLifeRepositories.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

export function createConcerns({ db, installationId, sealer }: Scope): ConcernRepository {
  return {
    byId: async (id) => {
      const row = await db.concern.findUnique({ where: { installationId_id: { installationId, id } } });
      if (row === null) return null;
      const { installationId: _, dataKey, text, answer, ...plain } = row;
      const opened = sealer.open(sealedRow(id), dataKey);
      return { ...plain, text: opened.column('text', text), answer: opened.optional('answer', answer) };
    },
    save: async ({ id, text, answer, ...concern }) => {
      const key = { installationId, id };
      const sealed = sealer.seal(sealedRow(id));
      const fields = {
        ...concern,
        dataKey: sealed.dataKey,
        text: sealed.column('text', text),
        answer: sealed.optional('answer', answer),
      };
      await db.concern.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'concerns', row: [id] });
