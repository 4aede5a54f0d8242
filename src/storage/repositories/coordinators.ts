import { z } from 'zod';
import type { CoordinatorRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import { rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

/** Stands for all programmes: part of the key, which cannot be empty. No programme can be called this. */
const everyProgramme = '*';

const coordinatorRows = rowsOf('coordinators', z.object({ personId: z.string(), programmeId: z.string() }));

export function createCoordinators(scope: Scope): CoordinatorRepository {
  const { db, installationId } = scope;
  return {
    all: async () => {
      const rows = await coordinatorRows(scope, Prisma.sql`true ORDER BY person_id, programme_id`);
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
