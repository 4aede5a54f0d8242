import { z } from 'zod';
import { formerClaimSchema, menteePreferenceSchema, roleSchema } from '../../core/people/participation.ts';
import { profileSchema } from '../../core/people/profile.ts';
import type { MatchingPage, MatchingRecord, MatchingRepository } from '../../ports/matchingRecords.ts';
import { Prisma } from '../generated/client.ts';
import { leanRows } from './leanRows.ts';
import { storedPair } from './pairs.ts';
import { requestState } from './requests.ts';
import type { Scope } from './scope.ts';

const nameRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  roles: z.array(roleSchema),
});
/** A list of texts is looked at as a whole: there are many, and a parser of its own for each text takes longer than all the rest. */
const texts = z.custom<string[]>((value) => Array.isArray(value) && value.every((one) => typeof one === 'string'));
const recordRow = nameRow.extend({
  ...profileSchema.omit({ managerEmail: true, hopes: true, offers: true }).shape,
  languages: texts,
  specialisations: texts,
  topics: texts,
  awayUntil: z.iso.date().nullable(),
  population: z.string().nullable(),
  former: formerClaimSchema.nullable(),
  capacity: z.int(),
  preference: menteePreferenceSchema,
  taking: z.boolean(),
});
type RecordRow = z.infer<typeof recordRow>;
const recordRows = z.array(recordRow);
/** Told rows and sealed ones, a text each, in the same order. */
const answer = z.array(z.object({ rows: z.string(), sealed: z.string() })).length(1);
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
  const records = async (programmeId: string, hopes: boolean, which: Prisma.Sql): Promise<MatchingPage> => {
    const found = await db.$queryRaw`
      SELECT coalesce(json_agg(told), '[]')::text AS rows,
        coalesce(json_agg(json_build_array(one.id, encode(one.data_key, 'hex'), encode(one.manager_email, 'hex'),
          CASE WHEN ${hopes} AND 'mentee' = ANY(one.roles) THEN encode(one.hopes, 'hex') END,
          CASE WHEN 'mentor' = ANY(one.roles) THEN encode(one.offers, 'hex') END)), '[]')::text AS sealed
      FROM (
        SELECT person.*, part.roles, part.population, part.former, part.capacity, part.preference, part.taking
        FROM ${withPerson} WHERE ${active(programmeId)} AND ${which}
      ) one, LATERAL (
        SELECT one.id, one.name, one.email, one.away_until AS "awayUntil", one.organisation,
          one.duty_station AS "dutyStation", one.time_zone AS "timeZone", one.working_hours AS "workingHours",
          one.grade, one.category, one.languages, one.specialisations, one.topics, one.career_path AS "careerPath",
          one.cadence, one.means, one.roles, one.population, one.former, one.capacity, one.preference, one.taking
      ) told`;
    const [page] = answer.parse(found);
    const rows = recordRows.parse(JSON.parse(page?.rows ?? '[]'));
    const opening = opened(rows, page?.sealed ?? '[]');
    // Whoever reads on in vain does not come to ask for them.
    opening.catch(() => undefined);
    return { last: rows.at(-1)?.id ?? null, records: opening };
  };
  const opened = async (rows: readonly RecordRow[], sealed: string): Promise<readonly MatchingRecord[]> => {
    const columns = ['manager_email', 'hopes', 'offers'];
    const values = await sealer.openAll({ table: 'people', columns, rows: sealed });
    return rows.map((row, at) => toRecord(row, values[at] ?? []));
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
    ofIds: async (programmeId, ids) =>
      (await records(programmeId, true, Prisma.sql`part.person_id = ANY(${[...ids]}::text[])`)).records,
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

/** Written out, as it is made for every person of a programme: to leave some fields out of a copy takes far longer. */
function toRecord(
  row: RecordRow,
  [managerEmail = null, hopes = null, offers = null]: readonly (string | null)[],
): MatchingRecord {
  const { id, name, email, awayUntil, roles, population, former, capacity, preference, taking } = row;
  const { organisation, dutyStation, timeZone, workingHours, grade, category, careerPath, cadence, means } = row;
  const { languages, specialisations, topics } = row;
  const profile = {
    organisation,
    dutyStation,
    timeZone,
    workingHours,
    grade,
    category,
    managerEmail,
    languages,
    specialisations,
    topics,
    careerPath,
    hopes,
    offers,
    cadence,
    means,
  };
  return {
    person: { id, name, email, awayUntil, profile },
    part: { roles, population, former, capacity, preference, taking, state: 'active' },
  };
}
