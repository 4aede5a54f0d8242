import { type Edges, type Graph, graphOf } from '../../src/core/matching/solver/graph.ts';
import { randomNumbers } from './randomNumbers.ts';

export const variants = ['uniform', 'popular', 'ties'] as const;
export type Variant = (typeof variants)[number];

/**
 * Candidate edges as a cohort of this size has them: each mentee could have some 74 mentors. `popular`: mentors are drawn
 * by a Zipf law and the same ones suit everybody; `ties`: few different scores. `ratio`: places per mentee.
 */
export function cohortGraph(mentees: number, ratio: number, variant: Variant, seed: number): Graph {
  const random = randomNumbers(seed);
  const mentors = Math.max(1, Math.round((ratio * mentees) / 1.85));
  const capacity = Int32Array.from({ length: mentors }, () => {
    const draw = random();
    return draw < 0.4 ? 1 : draw < 0.75 ? 2 : 3;
  });
  const quality = Float64Array.from({ length: mentors }, random);
  const each = Math.min(mentors, 74);
  const edges: Edges & { count: number } = {
    count: 0,
    from: new Int32Array(mentees * each),
    to: new Int32Array(mentees * each),
    cost: new Int32Array(mentees * each),
  };
  const seen = new Int32Array(mentors).fill(-1);
  for (let i = 0; i < mentees; i += 1) {
    for (let drawn = 0; drawn < each; drawn += 1) {
      const draw = random();
      const j = Math.min(mentors - 1, Math.floor((variant === 'popular' ? draw * draw : draw) * mentors));
      if (seen[j] === i) continue;
      seen[j] = i;
      const liking = variant === 'popular' ? 0.3 * random() + 0.7 * (quality[j] ?? 0) : random();
      const points = variant === 'ties' ? 100 * Math.round(10 * liking) : Math.round(1000 * liking);
      edges.from[edges.count] = i;
      edges.to[edges.count] = j;
      edges.cost[edges.count] = (1000 - points) ** 2;
      edges.count += 1;
    }
  }
  return graphOf(mentees, capacity, edges);
}
