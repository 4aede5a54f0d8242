import { z } from 'zod';
import {
  formerClaimSchema,
  menteePreferenceSchema,
  type Participation,
  roleSchema,
} from '../../core/people/participation.ts';
import type { ParticipationRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import type { Scope } from './scope.ts';

const stored = z.object({
  roles: z.array(roleSchema),
  former: formerClaimSchema.nullable(),
  preference: menteePreferenceSchema,
  state: z.enum(['active', 'left']),
});

export function createParticipations({ db, installationId }: Scope): ParticipationRepository {
  const byId = async (id: string) => {
    const row = await db.participation.findUnique({ where: { installationId_id: { installationId, id } } });
    return row === null ? null : toParticipation(row);
  };
  const many = async (where: Prisma.ParticipationWhereInput) => {
    const rows = await db.participation.findMany({
      where: { installationId, ...where },
      orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(toParticipation);
  };
  return {
    byId,
    of: (personId) => many({ personId }),
    find: async (personId, programmeId) => {
      const key = { installationId, personId, programmeId };
      const row = await db.participation.findUnique({ where: { installationId_personId_programmeId: key } });
      return row === null ? null : toParticipation(row);
    },
    inProgramme: (programmeId) => many({ programmeId }),
    ofPeople: (personIds, programmeId) => many({ programmeId, personId: { in: [...personIds] } }),
    lock: async (id) => {
      await db.$queryRaw`SELECT 1 FROM participations WHERE installation_id = ${installationId} AND id = ${id} FOR UPDATE`;
      return byId(id);
    },
    save: async ({ id, ...participation }) => {
      const key = { installationId, id };
      const fields = {
        ...participation,
        roles: [...participation.roles],
        former: participation.former ?? Prisma.DbNull,
      };
      await db.participation.upsert({
        where: { installationId_id: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
  };
}

function toParticipation({ installationId: _, ...row }: Prisma.ParticipationGetPayload<object>): Participation {
  return { ...row, ...stored.parse(row) };
}
