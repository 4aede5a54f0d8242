import { z } from 'zod';
import { formerClaimSchema, menteePreferenceSchema, roleSchema } from '../../core/people/participation.ts';
import { profileSchema } from '../../core/people/profile.ts';
import type { MatchingRecord, MatchingRepository } from '../../ports/matchingRecords.ts';
import { Prisma } from '../generated/client.ts';
import { leanRows, sealedText } from './leanRows.ts';
import { storedPair } from './pairs.ts';
import { requestState } from './requests.ts';
import type { Scope } from './scope.ts';

const nameRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  roles: z.array(roleSchema),
});
const recordRow = nameRow.extend({
  ...profileSchema.omit({ managerEmail: true, hopes: true, offers: true }).shape,
  awayUntil: z.iso.date().nullable(),
  dataKey: sealedText,
  managerEmail: sealedText.nullable(),
  hopes: sealedText.nullable(),
  offers: sealedText.nullable(),
  population: z.string().nullable(),
  former: formerClaimSchema.nullable(),
  capacity: z.int(),
  preference: menteePreferenceSchema,
  taking: z.boolean(),
});
const pairRow = z.object({ menteeId: z.string(), mentorId: z.string(), state: storedPair.shape.state });
const requestRow = pairRow.extend({ state: requestState });
const countRow = z.object({ people: z.int() });

/** Raw columns in one text for many people, and only those sealed values opened that matching reads. */
export function createMatching({ db, installationId, sealer }: Scope): MatchingRepository {
  const active = (programmeId: string) => Prisma.sql`
    part.installation_id = ${installationId} AND part.programme_id = ${programmeId} AND part.state = 'active'`;
  const withPerson = Prisma.sql`
    participations part JOIN people person
      ON person.installation_id = part.installation_id AND person.id = part.person_id`;
  const records = async (programmeId: string, hopes: boolean, which: Prisma.Sql): Promise<MatchingRecord[]> => {
    const rows = await leanRows(
      db,
      recordRow,
      Prisma.sql`
        SELECT person.id, person.name, person.email, person.away_until AS "awayUntil",
          encode(person.data_key, 'base64') AS "dataKey", encode(person.manager_email, 'base64') AS "managerEmail",
          CASE WHEN ${hopes} AND 'mentee' = ANY(part.roles) THEN encode(person.hopes, 'base64') END AS hopes,
          CASE WHEN 'mentor' = ANY(part.roles) THEN encode(person.offers, 'base64') END AS offers,
          person.organisation, person.duty_station AS "dutyStation", person.time_zone AS "timeZone",
          person.working_hours AS "workingHours", person.grade, person.category, person.languages,
          person.specialisations, person.topics, person.career_path AS "careerPath", person.cadence, person.means,
          part.roles, part.population, part.former, part.capacity, part.preference, part.taking
        FROM ${withPerson} WHERE ${active(programmeId)} AND ${which}`,
    );
    return rows.map(toRecord);
  };
  const toRecord = ({
    id,
    name,
    email,
    awayUntil,
    roles,
    population,
    former,
    capacity,
    preference,
    taking,
    dataKey,
    ...told
  }: z.infer<typeof recordRow>): MatchingRecord => {
    const opened = sealer.open({ table: 'people', row: [id] }, dataKey);
    const profile = {
      ...told,
      managerEmail: opened.optional('manager_email', told.managerEmail),
      hopes: opened.optional('hopes', told.hopes),
      offers: opened.optional('offers', told.offers),
    };
    return {
      person: { id, name, email, awayUntil, profile },
      part: { roles, population, former, capacity, preference, taking, state: 'active' },
    };
  };
  return {
    count: async (programmeId) => {
      const [row] = await leanRows(
        db,
        countRow,
        Prisma.sql`SELECT count(*)::int AS people FROM participations part WHERE ${active(programmeId)}`,
      );
      return row?.people ?? 0;
    },
    page: (programmeId, who, after, most) =>
      records(
        programmeId,
        who === 'everybody',
        Prisma.sql`part.person_id > ${after} AND (${who === 'everybody'} OR 'mentor' = ANY(part.roles))
          ORDER BY part.person_id LIMIT ${most}`,
      ),
    ofIds: (programmeId, ids) => records(programmeId, true, Prisma.sql`part.person_id = ANY(${[...ids]}::text[])`),
    ties: async (programmeId, ids) => {
      const of = (table: 'pairs' | 'requests') => Prisma.sql`
        SELECT mentee_id AS "menteeId", mentor_id AS "mentorId", state FROM ${Prisma.raw(table)}
        WHERE installation_id = ${installationId} AND programme_id = ${programmeId} AND (${ids === null}
          OR mentee_id = ANY(${[...(ids ?? [])]}::text[]) OR mentor_id = ANY(${[...(ids ?? [])]}::text[]))`;
      return {
        pairs: await leanRows(db, pairRow, of('pairs')),
        requests: await leanRows(db, requestRow, of('requests')),
      };
    },
    names: (programmeId) =>
      leanRows(
        db,
        nameRow,
        Prisma.sql`SELECT person.id, person.name, person.email, part.roles FROM ${withPerson} WHERE ${active(programmeId)}`,
      ),
  };
}
