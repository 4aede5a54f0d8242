import { z } from 'zod';
import type { ProgrammeCounts } from '../../core/digest/programmeFigures.ts';
import type { Span } from '../../core/schedule/span.ts';
import type { Db } from '../db.ts';

const row = z.object({
  menteesJoined: z.int(),
  mentorsJoined: z.int(),
  matched: z.int(),
  daysToMatch: z.number().nullable(),
  asked: z.int(),
  met: z.int(),
  goalPairs: z.int(),
  running: z.int(),
  ended: z.int(),
  completed: z.int(),
  stayed: z.int(),
  there: z.int(),
});

/** The picture of one programme in a span, in one statement. */
export async function programmeFigures(
  db: Db,
  installationId: string,
  programmeId: string,
  { from, until }: Span,
): Promise<ProgrammeCounts> {
  const found = await db.$queryRaw`
    WITH part AS (
      SELECT * FROM participations WHERE installation_id = ${installationId} AND programme_id = ${programmeId}
    ), pair AS (
      SELECT * FROM pairs WHERE installation_id = ${installationId} AND programme_id = ${programmeId}
    ), joined AS (
      SELECT count(*) FILTER (WHERE 'mentee' = ANY(roles))::int AS mentees,
        count(*) FILTER (WHERE 'mentor' = ANY(roles))::int AS mentors
      FROM part WHERE joined_at >= ${from} AND joined_at < ${until}
    ), matched AS (
      SELECT count(*)::int AS pairs,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM started_at - joined_at) / 86400)
          FILTER (WHERE joined_at <= started_at) AS days
      FROM pair LEFT JOIN part ON part.person_id = pair.mentee_id
      WHERE started_at >= ${from} AND started_at < ${until}
    ), answered AS (
      SELECT pair_id, bool_or(coalesce(answer = 'met', FALSE)) AS met FROM check_ins
      WHERE installation_id = ${installationId} AND due_at >= ${from} AND due_at < ${until} GROUP BY pair_id
    ), meetings AS (
      SELECT count(*)::int AS asked, count(*) FILTER (WHERE met)::int AS met
      FROM answered JOIN pair ON pair.id = answered.pair_id
    ), reviewed AS (
      SELECT count(DISTINCT pair_id)::int AS pairs FROM goals JOIN pair ON pair.id = goals.pair_id
      WHERE goals.installation_id = ${installationId} AND updated_at >= ${from} AND updated_at < ${until}
    ), ran AS (
      SELECT count(*)::int AS pairs FROM pair
      WHERE started_at < ${until} AND (ended_at IS NULL OR ended_at >= ${from})
    ), closed AS (
      SELECT count(*)::int AS pairs,
        count(*) FILTER (WHERE end_reason IN ('completed', 'time', 'meetings'))::int AS completed
      FROM pair WHERE ended_at >= ${from} AND ended_at < ${until}
    ), kept AS (
      SELECT count(*)::int AS there, count(*) FILTER (WHERE left_at IS NULL OR left_at >= ${until})::int AS stayed
      FROM part WHERE joined_at < ${from} AND (left_at IS NULL OR left_at >= ${from})
    )
    SELECT joined.mentees AS "menteesJoined", joined.mentors AS "mentorsJoined", matched.pairs AS matched,
      matched.days::float8 AS "daysToMatch", meetings.asked, meetings.met, reviewed.pairs AS "goalPairs",
      ran.pairs AS running, closed.pairs AS ended, closed.completed, kept.stayed, kept.there
    FROM joined, matched, meetings, reviewed, ran, closed, kept`;
  const [figures] = z.array(row).length(1).parse(found);
  if (!figures) throw new Error('one row of figures was asked for');
  return figures;
}
