import { z } from 'zod';
import { formerClaimSchema, menteePreferenceSchema, roleSchema } from '../../core/people/participation.ts';
import { profileSchema } from '../../core/people/profile.ts';
import type { MatchingRecord, MatchingRepository } from '../../ports/matchingRecords.ts';
import { Prisma } from '../generated/client.ts';
import { leanRows, sealedText } from './leanRows.ts';
import { storedPair } from './pairs.ts';
import { requestState } from './requests.ts';
import type { Scope } from './scope.ts';

/* Columns and the schemas of their values, in the same order. */

const { shape } = profileSchema;

const recordRow = z.tuple([
  z.string(),
  z.string(),
  z.string().nullable(),
  z.iso.date().nullable(),
  sealedText,
  sealedText.nullable(),
  sealedText.nullable(),
  sealedText.nullable(),
  shape.organisation,
  shape.dutyStation,
  shape.timeZone,
  shape.workingHours,
  shape.grade,
  shape.category,
  shape.languages,
  shape.specialisations,
  shape.topics,
  shape.careerPath,
  shape.cadence,
  shape.means,
  z.array(roleSchema),
  z.string().nullable(),
  formerClaimSchema.nullable(),
  z.int(),
  menteePreferenceSchema,
  z.boolean(),
]);

const recordColumns = Prisma.sql`
  id, name, email, away_until, encode(data_key, 'base64'), encode(manager_email, 'base64'), encode(hopes, 'base64'),
  encode(offers, 'base64'), organisation, duty_station, time_zone, working_hours, grade, category, languages,
  specialisations, topics, career_path, cadence, means, roles, population, former, capacity, preference, taking`;

const nameRow = z.tuple([z.string(), z.string(), z.string().nullable(), z.array(roleSchema)]);
const pairRow = z.tuple([z.string(), z.string(), storedPair.shape.state]);
const requestRow = z.tuple([z.string(), z.string(), requestState]);
const countRow = z.tuple([z.int()]);

/** Raw columns in one text for many people, and only those sealed values opened that matching reads. */
export function createMatching({ db, installationId, sealer }: Scope): MatchingRepository {
  const records = async (programmeId: string, hopes: boolean, which: Prisma.Sql): Promise<MatchingRecord[]> => {
    const rows = await leanRows(
      db,
      recordRow,
      recordColumns,
      Prisma.sql`(
        SELECT person.id, person.name, person.email, person.away_until, person.data_key, person.manager_email,
          CASE WHEN ${hopes} AND 'mentee' = ANY(part.roles) THEN person.hopes END AS hopes,
          CASE WHEN 'mentor' = ANY(part.roles) THEN person.offers END AS offers,
          person.organisation, person.duty_station, person.time_zone, person.working_hours, person.grade,
          person.category, person.languages, person.specialisations, person.topics, person.career_path,
          person.cadence, person.means, part.roles, part.population, part.former, part.capacity, part.preference,
          part.taking
        FROM participations part JOIN people person
          ON person.installation_id = part.installation_id AND person.id = part.person_id
        WHERE part.installation_id = ${installationId} AND part.programme_id = ${programmeId}
          AND part.state = 'active' AND ${which}) lean`,
    );
    return rows.map(toRecord);
  };
  const toRecord = ([
    id,
    name,
    email,
    awayUntil,
    dataKey,
    managerEmail,
    hopes,
    offers,
    organisation,
    dutyStation,
    timeZone,
    workingHours,
    grade,
    category,
    languages,
    specialisations,
    topics,
    careerPath,
    cadence,
    means,
    roles,
    population,
    former,
    capacity,
    preference,
    taking,
  ]: z.infer<typeof recordRow>): MatchingRecord => {
    const opened = sealer.open({ table: 'people', row: [id] }, dataKey);
    const profile = {
      organisation,
      dutyStation,
      timeZone,
      workingHours,
      grade,
      category,
      managerEmail: opened.optional('manager_email', managerEmail),
      languages,
      specialisations,
      topics,
      careerPath,
      hopes: opened.optional('hopes', hopes),
      offers: opened.optional('offers', offers),
      cadence,
      means,
    };
    return {
      person: { id, name, email, awayUntil, profile },
      part: { roles, population, former, capacity, preference, taking, state: 'active' },
    };
  };
  const active = (programmeId: string) => Prisma.sql`
    participations part WHERE part.installation_id = ${installationId} AND part.programme_id = ${programmeId}
      AND part.state = 'active'`;
  return {
    count: async (programmeId) => {
      const [row] = await leanRows(
        db,
        countRow,
        Prisma.sql`many`,
        Prisma.sql`(
        SELECT count(*)::int AS many FROM ${active(programmeId)}) counted`,
      );
      return row?.[0] ?? 0;
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
      const of = (table: 'pairs' | 'requests') => Prisma.sql`${Prisma.raw(table)}
        WHERE installation_id = ${installationId} AND programme_id = ${programmeId} AND (${ids === null}
          OR mentee_id = ANY(${[...(ids ?? [])]}::text[]) OR mentor_id = ANY(${[...(ids ?? [])]}::text[]))`;
      const columns = Prisma.sql`mentee_id, mentor_id, state`;
      const pairs = await leanRows(db, pairRow, columns, of('pairs'));
      const requests = await leanRows(db, requestRow, columns, of('requests'));
      return {
        pairs: pairs.map(([menteeId, mentorId, state]) => ({ menteeId, mentorId, state })),
        requests: requests.map(([menteeId, mentorId, state]) => ({ menteeId, mentorId, state })),
      };
    },
    names: async (programmeId) => {
      const rows = await leanRows(
        db,
        nameRow,
        Prisma.sql`id, name, email, roles`,
        Prisma.sql`(SELECT person.id, person.name, person.email, part.roles
          FROM people person JOIN (SELECT * FROM ${active(programmeId)}) part
            ON person.installation_id = part.installation_id AND person.id = part.person_id) lean`,
      );
      return rows.map(([id, name, email, roles]) => ({ id, name, email, roles }));
    },
  };
}
