import type { TalkRepository } from '../../ports/store.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

export function createTalks({ db, installationId, sealer }: Scope): TalkRepository {
  const find: TalkRepository['find'] = async (personId, flow) => {
    const key = { installationId, personId, flow };
    const row = await db.talk.findUnique({ where: { installationId_personId_flow: key } });
    if (row === null) return null;
    const state: unknown = JSON.parse(sealer.open(sealedRow(personId, flow), row.dataKey).column('state', row.state));
    return { personId, flow, version: row.version, state, updatedAt: row.updatedAt };
  };
  return {
    find,
    lock: async (personId, flow) => {
      await db.$queryRaw`SELECT 1 FROM talks
        WHERE installation_id = ${installationId} AND person_id = ${personId} AND flow = ${flow} FOR UPDATE`;
      return find(personId, flow);
    },
    save: async ({ personId, flow, version, state, updatedAt }) => {
      const key = { installationId, personId, flow };
      const sealed = sealer.seal(sealedRow(personId, flow));
      const text = JSON.stringify(state ?? null);
      const fields = { version, dataKey: sealed.dataKey, state: sealed.column('state', text), updatedAt };
      await db.talk.upsert({
        where: { installationId_personId_flow: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
    remove: async (personId, flow) => {
      await db.talk.deleteMany({ where: { installationId, personId, flow } });
    },
  };
}

const sealedRow = (personId: string, flow: string): SealedRow => ({ table: 'talks', row: [personId, flow] });
