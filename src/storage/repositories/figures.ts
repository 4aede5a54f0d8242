import { z } from 'zod';
import type { Page, Paged } from '../../ports/audit.ts';
import type { Criterion, FiguresRepository } from '../../ports/figures.ts';
import { Prisma } from '../generated/client.ts';
import { effectIdsSchema } from './effectRow.ts';
import { storedPair } from './pairs.ts';
import { programmeFigures } from './programmeFigures.ts';
import type { Scope } from './scope.ts';

/* What is counted for coordinators. Each answer is one statement, so that nothing is loaded to be counted. */

const ids = { pairId: z.string(), menteeId: z.string(), mentorId: z.string() };
const total = { total: z.int() };
const requestRow = z.object({
  requestId: z.string(),
  menteeId: z.string(),
  mentorId: z.string(),
  menteeAnswers: z.boolean(),
  createdAt: z.date(),
  lapsesAt: z.date(),
  ...total,
});
const menteeRow = z.object({ personId: z.string(), population: z.string().nullable(), joinedAt: z.date(), ...total });
const personRow = z.object({ personId: z.string() });
const claimRow = z.object({ personId: z.string(), ...total });
const missedRow = z.object({ ...ids, missed: z.int(), band: z.int(), ...total });
const unsignedRow = z.object({ ...ids, writtenAt: z.date(), ...total });
const endingRow = z.object({ ...ids, endsAt: z.date(), ...total });
const demandRow = z.object({ value: z.string(), mentees: z.int(), places: z.int() });
const roomRow = z.object({ mentors: z.int(), places: z.int(), full: z.int() });
const doubtRow = z.object({ key: z.string(), ids: effectIdsSchema, uncertain: z.boolean(), at: z.date(), ...total });
const statusRow = z.object({
  mentee: z.string(),
  mentor: z.string(),
  ...storedPair.shape,
  startedAt: z.date(),
  endsAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  asked: z.int(),
  met: z.int(),
  goals: z.int(),
  goalsDone: z.int(),
});
const populationRow = z.object({ population: z.string(), count: z.int() });

/** A pair that has not met for longer than this is found among those that were asked in the meantime. */
const lookBackDays = 200;

export function createFigures({ db, installationId }: Scope): FiguresRepository {
  const rows = async <T>(schema: z.ZodType<T>, query: Prisma.Sql): Promise<T[]> =>
    z.array(schema).parse(await db.$queryRaw(query));
  const paged = async <T extends { total: number }>(
    schema: z.ZodType<T>,
    query: Prisma.Sql,
    { limit, offset }: Page,
  ): Promise<Paged<T>> => {
    const found = await rows(schema, Prisma.sql`${query} LIMIT ${limit} OFFSET ${offset}`);
    return { total: found[0]?.total ?? 0, rows: found };
  };
  const parts = (programmeId: string, role: 'mentee' | 'mentor') => Prisma.sql`
    participations part JOIN people person
      ON person.installation_id = part.installation_id AND person.id = part.person_id
    WHERE part.installation_id = ${installationId} AND part.programme_id = ${programmeId}
      AND part.state = 'active' AND ${role} = ANY(part.roles)`;
  const withoutMentor = (programmeId: string) => Prisma.sql`
    NOT EXISTS (
      SELECT 1 FROM pairs pair WHERE pair.installation_id = ${installationId} AND pair.mentee_id = part.person_id
        AND pair.programme_id = ${programmeId} AND pair.state = 'active')`;
  const present = (today: string) => Prisma.sql`(person.away_until IS NULL OR person.away_until <= ${today})`;
  const confirmed = Prisma.sql`
    (part.former IS NULL OR jsonb_typeof(part.former) = 'null' OR part.former->>'confirmedBy' IS NOT NULL)`;
  const mentors = (programmeId: string) => Prisma.sql`
    SELECT part.person_id, part.taking, person.away_until, person.specialisations, person.languages,
      person.duty_station, ${confirmed} AS confirmed,
      greatest(0, part.capacity - coalesce(taken.pairs, 0))::int AS places
    FROM (SELECT mentor_id, count(*) AS pairs FROM pairs
        WHERE installation_id = ${installationId} AND programme_id = ${programmeId} AND state = 'active'
        GROUP BY mentor_id) taken
      RIGHT JOIN ${Prisma.sql`(SELECT part.* FROM ${parts(programmeId, 'mentor')}) part`} ON taken.mentor_id = part.person_id
      JOIN people person ON person.installation_id = part.installation_id AND person.id = part.person_id`;
  /** The column's values a criterion speaks of: what is wanted of a mentor, or what a mentor has. */
  const values = (criterion: Criterion) => {
    switch (criterion) {
      case 'specialisation':
        return Prisma.sql`specialisations`;
      case 'language':
        return Prisma.sql`languages`;
      case 'duty-station':
        return Prisma.sql`array_remove(ARRAY[duty_station], NULL)`;
    }
  };

  return {
    requestsWaiting: (programmeId, page) =>
      paged(
        requestRow,
        Prisma.sql`
          SELECT id AS "requestId", mentee_id AS "menteeId", mentor_id AS "mentorId",
            state = 'more-asked' AS "menteeAnswers", created_at AS "createdAt", lapses_at AS "lapsesAt",
            count(*) OVER ()::int AS total
          FROM requests
          WHERE installation_id = ${installationId} AND programme_id = ${programmeId} AND state IN ('open', 'more-asked')
          ORDER BY lapses_at, id`,
        page,
      ),
    menteesWaiting: (programmeId, populations, today, page) =>
      paged(
        menteeRow,
        Prisma.sql`
          SELECT part.person_id AS "personId", part.population, part.joined_at AS "joinedAt",
            count(*) OVER ()::int AS total
          FROM ${parts(programmeId, 'mentee')} AND ${withoutMentor(programmeId)} AND ${present(today)}
            AND (cardinality(${[...populations]}::text[]) = 0 OR part.population = ANY(${[...populations]}::text[]))
            AND NOT EXISTS (
              SELECT 1 FROM requests request WHERE request.installation_id = ${installationId}
                AND request.mentee_id = part.person_id AND request.programme_id = ${programmeId}
                AND request.state IN ('open', 'more-asked'))
          ORDER BY part.joined_at, part.person_id`,
        page,
      ),
    mentorsWithRoom: async (programmeId, { eligible, freePlace, notPaused, notAway }, today, limit) => {
      const found = await rows(
        personRow,
        Prisma.sql`
          SELECT person_id AS "personId" FROM (${mentors(programmeId)}) mentor
          WHERE (taking OR NOT ${notPaused}) AND (confirmed OR NOT ${eligible}) AND (places > 0 OR NOT ${freePlace})
            AND (away_until IS NULL OR away_until <= ${today} OR NOT ${notAway})
          ORDER BY places DESC, person_id LIMIT ${limit}`,
      );
      return found.map(({ personId }) => personId);
    },
    claimsWaiting: (programmeId, page) =>
      paged(
        claimRow,
        Prisma.sql`
          SELECT part.person_id AS "personId", count(*) OVER ()::int AS total
          FROM ${parts(programmeId, 'mentor')} AND NOT ${confirmed}
          ORDER BY part.joined_at, part.person_id`,
        page,
      ),
    pairsWithoutMeeting: async (programmeId, bands, now, { limit, offset }) => {
      const band = bands.map(({ from, to }, at) => Prisma.sql`WHEN missed BETWEEN ${from} AND ${to} THEN ${at}::int`);
      const found = await rows(
        missedRow,
        Prisma.sql`
          WITH asked AS (
            SELECT pair_id, answer, row_number() OVER (PARTITION BY pair_id ORDER BY due_at DESC)::int AS nth
            FROM check_ins
            WHERE installation_id = ${installationId} AND due_at <= ${now}
              AND due_at > ${new Date(now.getTime() - lookBackDays * 24 * 60 * 60 * 1000)}
          ), missed AS (
            SELECT pair_id, coalesce(min(nth) FILTER (WHERE answer = 'met') - 1, count(*))::int AS missed
            FROM asked GROUP BY pair_id
          ), quiet AS (
            SELECT pair.id AS "pairId", pair.mentee_id AS "menteeId", pair.mentor_id AS "mentorId", pair.started_at,
              missed.missed, CASE ${Prisma.join(band, ' ')} END AS band
            FROM missed JOIN pairs pair ON pair.installation_id = ${installationId} AND pair.id = missed.pair_id
            WHERE pair.programme_id = ${programmeId} AND pair.state = 'active'
          ), placed AS (
            SELECT *, count(*) OVER (PARTITION BY band)::int AS total,
              row_number() OVER (PARTITION BY band ORDER BY missed DESC, started_at, "pairId") AS place
            FROM quiet WHERE band IS NOT NULL
          )
          SELECT "pairId", "menteeId", "mentorId", missed, band, total FROM placed
          WHERE place > ${offset} AND place <= ${offset + limit} ORDER BY band, place`,
      );
      return bands.map((_, at) => {
        const within = found.filter((row) => row.band === at);
        return { total: within[0]?.total ?? 0, rows: within };
      });
    },
    agreementsUnsigned: (programmeId, before, page) =>
      paged(
        unsignedRow,
        Prisma.sql`
          WITH newest AS (
            SELECT DISTINCT ON (pair_id) pair_id, written_at, mentee_confirmed_at, mentor_confirmed_at FROM agreements
            WHERE installation_id = ${installationId} ORDER BY pair_id, version DESC
          )
          SELECT pair.id AS "pairId", pair.mentee_id AS "menteeId", pair.mentor_id AS "mentorId",
            newest.written_at AS "writtenAt", count(*) OVER ()::int AS total
          FROM newest JOIN pairs pair ON pair.installation_id = ${installationId} AND pair.id = newest.pair_id
          WHERE pair.programme_id = ${programmeId} AND pair.state = 'active' AND newest.written_at < ${before}
            AND (newest.mentee_confirmed_at IS NULL OR newest.mentor_confirmed_at IS NULL)
          ORDER BY newest.written_at, pair.id`,
        page,
      ),
    pairsEnding: (programmeId, { from, until }, page) =>
      paged(
        endingRow,
        Prisma.sql`
          SELECT id AS "pairId", mentee_id AS "menteeId", mentor_id AS "mentorId", ends_at AS "endsAt",
            count(*) OVER ()::int AS total
          FROM pairs
          WHERE installation_id = ${installationId} AND programme_id = ${programmeId} AND state = 'active'
            AND ends_at >= ${from} AND ends_at < ${until}
          ORDER BY ends_at, id`,
        page,
      ),
    demand: (programmeId, criterion) => {
      // Somebody who speaks two languages can do with either, so only those with one are short of it.
      const only = criterion === 'language' ? Prisma.sql`cardinality(languages) = 1` : Prisma.sql`TRUE`;
      return rows(
        demandRow,
        Prisma.sql`
          WITH waiting AS (
            SELECT person.* FROM ${parts(programmeId, 'mentee')} AND ${withoutMentor(programmeId)}
          ), room AS (
            SELECT * FROM (${mentors(programmeId)}) mentor WHERE taking AND confirmed AND places > 0
          ), wanted AS (
            SELECT value, count(*)::int AS mentees FROM waiting, unnest(${values(criterion)}) AS value
            WHERE ${only} GROUP BY value
          ), offered AS (
            SELECT value, sum(places)::int AS places FROM room, unnest(${values(criterion)}) AS value GROUP BY value
          )
          SELECT value, mentees, coalesce(places, 0)::int AS places FROM wanted LEFT JOIN offered USING (value)
          WHERE mentees > coalesce(places, 0)
          ORDER BY mentees - coalesce(places, 0) DESC, value`,
      );
    },
    mentorsWithout: async (programmeId, criterion, value, limit) => {
      const found = await rows(
        personRow,
        Prisma.sql`
          SELECT person_id AS "personId" FROM (${mentors(programmeId)}) mentor
          WHERE confirmed AND (places = 0 OR NOT taking) AND ${value} = ANY(${values(criterion)})
          ORDER BY taking, person_id LIMIT ${limit}`,
      );
      return found.map(({ personId }) => personId);
    },
    deliveriesInDoubt: (programmeId, since, page) =>
      paged(
        doubtRow,
        Prisma.sql`
          SELECT key, ids, state = 'uncertain' AS uncertain, updated_at AS at, count(*) OVER ()::int AS total
          FROM outbox
          WHERE installation_id = ${installationId} AND state IN ('uncertain', 'dead') AND updated_at >= ${since}
            AND kind NOT IN ('digest.problem', 'home.show')
            AND coalesce(ids->>'programme', (SELECT programme_id FROM pairs
                WHERE installation_id = ${installationId} AND id = ids->>'pair'), (SELECT programme_id FROM requests
                WHERE installation_id = ${installationId} AND id = ids->>'request'), ${programmeId}) = ${programmeId}
          ORDER BY updated_at DESC, key`,
        page,
      ),
    room: async (programmeId, today) => {
      const [found] = await rows(
        roomRow,
        Prisma.sql`
          SELECT count(*) FILTER (WHERE open)::int AS mentors, coalesce(sum(places) FILTER (WHERE open), 0)::int AS places,
            count(*) FILTER (WHERE places = 0)::int AS full
          FROM (SELECT *, taking AND places > 0 AND (away_until IS NULL OR away_until <= ${today}) AS open
            FROM (${mentors(programmeId)}) mentor) counted`,
      );
      return found ?? { mentors: 0, places: 0, full: 0 };
    },
    joinedByPopulation: async (programmeId, { from, until }) => {
      const found = await rows(
        populationRow,
        Prisma.sql`
          SELECT population, count(*)::int AS count FROM participations
          WHERE installation_id = ${installationId} AND programme_id = ${programmeId} AND state = 'active'
            AND population IS NOT NULL AND joined_at >= ${from} AND joined_at < ${until}
          GROUP BY population ORDER BY population`,
      );
      return new Map(found.map(({ population, count }) => [population, count]));
    },
    pairStatus: (programmeId) =>
      rows(
        statusRow,
        Prisma.sql`
          SELECT mentee.name AS mentee, mentor.name AS mentor, pair.state, pair.started_at AS "startedAt",
            pair.ends_at AS "endsAt", pair.ended_at AS "endedAt", pair.end_reason AS "endReason", pair.cadence,
            coalesce(asked.count, 0)::int AS asked, coalesce(asked.met, 0)::int AS met,
            coalesce(goal.count, 0)::int AS goals, coalesce(goal.done, 0)::int AS "goalsDone"
          FROM pairs pair
          JOIN people mentee ON mentee.installation_id = pair.installation_id AND mentee.id = pair.mentee_id
          JOIN people mentor ON mentor.installation_id = pair.installation_id AND mentor.id = pair.mentor_id
          LEFT JOIN (SELECT pair_id, count(*) AS count, count(*) FILTER (WHERE answer = 'met') AS met FROM check_ins
            WHERE installation_id = ${installationId} GROUP BY pair_id) asked ON asked.pair_id = pair.id
          LEFT JOIN (SELECT pair_id, count(*) AS count, count(*) FILTER (WHERE state = 'done') AS done FROM goals
            WHERE installation_id = ${installationId} GROUP BY pair_id) goal ON goal.pair_id = pair.id
          WHERE pair.installation_id = ${installationId} AND pair.programme_id = ${programmeId}
          ORDER BY pair.started_at DESC, pair.id`,
      ),
    programme: (programmeId, span) => programmeFigures(db, installationId, programmeId, span),
  };
}
