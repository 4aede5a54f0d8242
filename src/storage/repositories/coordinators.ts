import type { CoordinatorRepository } from '../../ports/store.ts';
import type { Scope } from './scope.ts';

/** Stands for all programmes: part of the key, which cannot be empty. No programme can be called this. */
const everyProgramme = '*';

export function createCoordinators({ db, installationId }: Scope): CoordinatorRepository {
  return {
    all: async () => {
      const rows = await db.coordinator.findMany({
        where: { installationId },
        orderBy: [{ personId: 'asc' }, { programmeId: 'asc' }],
      });
      return rows.map(({ personId, programmeId }) => ({
        personId,
        programmeId: programmeId === everyProgramme ? null : programmeId,
      }));
    },
    remove: async (personId, programmeId) => {
      await db.coordinator.deleteMany({
        where: { installationId, personId, programmeId: programmeId ?? everyProgramme },
      });
    },
    lock: async () => {
      await db.$queryRaw`SELECT 1 FROM coordinators WHERE installation_id = ${installationId} ORDER BY person_id, programme_id FOR UPDATE`;
    },
    add: async (personId, programmeId) => {
      await db.coordinator.createMany({
        data: [{ installationId, personId, programmeId: programmeId ?? everyProgramme }],
        skipDuplicates: true,
      });
    },
  };
}
