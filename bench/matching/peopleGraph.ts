import { menteeColumns } from '../../src/core/matching/columns/menteeColumns.ts';
import { mentorColumns } from '../../src/core/matching/columns/mentorColumns.ts';
import { PairScanner } from '../../src/core/matching/columns/pairScanner.ts';
import { poolOf } from '../../src/core/matching/pool.ts';
import { type Edges, type Graph, graphOf } from '../../src/core/matching/solver/graph.ts';
import { benchCohort, mentorsFor, type Variant } from './people.ts';

/** Mentors kept for each mentee. */
const keptMentors = 74;

/** The best 74 mentors, or `kept`, of each mentee of a cohort: about 740,000 edges for 10,000 mentees. */
export function peopleGraph(mentees: number, ratio: number, variant: Variant, seed: number, kept = keptMentors): Graph {
  const cohort = benchCohort({ mentees, mentors: mentorsFor(mentees, ratio), variant, seed });
  const pool = poolOf({ ...cohort, now: new Date('2026-11-23T09:00:00Z') });
  const book = mentorColumns(cohort.mentors, pool);
  const scanner = new PairScanner({
    mentors: book.columns,
    mentees: menteeColumns(cohort.mentees, book),
    shares: pool.shares,
  });
  const edges: Edges & { count: number } = {
    count: 0,
    from: new Int32Array(mentees * kept),
    to: new Int32Array(mentees * kept),
    cost: new Int32Array(mentees * kept),
  };
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    const count = scanner.best(mentee, 0, kept);
    const best = Array.from({ length: count }, (_, at) => at)
      .sort(
        (a, b) =>
          (scanner.points[b] ?? 0) - (scanner.points[a] ?? 0) || (scanner.found[a] ?? 0) - (scanner.found[b] ?? 0),
      )
      .slice(0, kept);
    for (const at of best) {
      edges.from[edges.count] = mentee;
      edges.to[edges.count] = scanner.found[at] ?? 0;
      edges.cost[edges.count] = (1000 - (scanner.points[at] ?? 0)) ** 2;
      edges.count += 1;
    }
  }
  return graphOf(
    mentees,
    Int32Array.from(cohort.mentors, ({ capacity }) => capacity),
    edges,
  );
}
