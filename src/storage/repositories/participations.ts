import { z } from 'zod';
import { formerClaimSchema, menteePreferenceSchema, roleSchema } from '../../core/people/participation.ts';
import type { ParticipationRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import { rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const participationRows = rowsOf(
  'participations',
  z.object({
    id: z.string(),
    personId: z.string(),
    programmeId: z.string(),
    roles: z.array(roleSchema),
    population: z.string().nullable(),
    assignmentStart: z.string().nullable(),
    assignmentEnd: z.string().nullable(),
    former: formerClaimSchema.nullable(),
    capacity: z.int(),
    preference: menteePreferenceSchema,
    taking: z.boolean(),
    state: z.enum(['active', 'left']),
    joinedAt: z.date(),
    leftAt: z.date().nullable(),
  }),
);

export function createParticipations(scope: Scope): ParticipationRepository {
  const { db, installationId } = scope;
  const one = async (rest: Prisma.Sql) => (await participationRows(scope, rest))[0] ?? null;
  const many = (where: Prisma.Sql) => participationRows(scope, Prisma.sql`${where} ORDER BY joined_at, id`);
  return {
    byId: (id) => one(Prisma.sql`id = ${id}`),
    of: (personId) => many(Prisma.sql`person_id = ${personId}`),
    find: (personId, programmeId) => one(Prisma.sql`person_id = ${personId} AND programme_id = ${programmeId}`),
    inProgramme: (programmeId) => many(Prisma.sql`programme_id = ${programmeId}`),
    ofPeople: (personIds, programmeId) =>
      many(Prisma.sql`programme_id = ${programmeId} AND person_id = ANY(${[...personIds]})`),
    lock: (id) => one(Prisma.sql`id = ${id} FOR UPDATE`),
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
