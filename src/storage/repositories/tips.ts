import type { TipRepository } from '../../ports/pairLifeRepositories.ts';
import type { Scope } from './scope.ts';

export function createTips({ db, installationId }: Scope): TipRepository {
  return {
    given: async (pairId, personId) => {
      const rows = await db.tipGiven.findMany({ where: { installationId, pairId, personId } });
      return rows.map(({ tipId }) => tipId);
    },
    give: async (pairId, personId, tipId, now) => {
      const key = { installationId, pairId, personId, tipId };
      await db.tipGiven.upsert({
        where: { installationId_pairId_personId_tipId: key },
        create: { ...key, givenAt: now },
        update: {},
      });
    },
    hadIn: async (programmeId, personId) => {
      const rows = await db.programmeTip.findMany({ where: { installationId, programmeId, personId } });
      return rows.map(({ tipId }) => tipId);
    },
    noteIn: async (programmeId, personId, tipId, now) => {
      const key = { installationId, personId, programmeId, tipId };
      await db.programmeTip.upsert({
        where: { installationId_personId_programmeId_tipId: key },
        create: { ...key, givenAt: now },
        update: {},
      });
    },
  };
}
