import { type Criterion, criteria } from './criterion.ts';
import type { Weights } from './matchingRules.ts';

export const fullScore = 1000;
/** Free text is a hint, not a judgement: it never decides more than this part of a score. */
const mostForWords = 150;

export type PointShares = Readonly<Record<Criterion, number>>;

/**
 * How many of the 1000 points each criterion can give: whole numbers that add up to exactly 1000
 * (largest remainder; ties to the criterion told first).
 */
export function pointShares(weights: Weights): PointShares {
  const others = criteria.reduce((sum, criterion) => (criterion === 'words' ? sum : sum + weights[criterion]), 0);
  const words = Math.min(weights.words, (others * mostForWords) / (fullScore - mostForWords));
  const total = others + words;
  const exact = criteria.map((criterion) => ((criterion === 'words' ? words : weights[criterion]) * fullScore) / total);
  const shares = exact.map(Math.floor);
  const missing = fullScore - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .filter(({ index }) => criteria[index] !== 'words')
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  const share = (criterion: Criterion) => shares[criteria.indexOf(criterion)] ?? 0;
  return {
    specialisations: share('specialisations'),
    topics: share('topics'),
    languages: share('languages'),
    hours: share('hours'),
    dutyStation: share('dutyStation'),
    grade: share('grade'),
    careerPath: share('careerPath'),
    category: share('category'),
    preference: share('preference'),
    load: share('load'),
    words: share('words'),
  };
}

/** `of` × `part` / `whole` rounded to a whole number, halves up; `whole` is above zero and `part` within it. */
export function pointsOf(of: number, part: number, whole: number): number {
  return Math.floor((2 * of * part + whole) / (2 * whole));
}
