import type { Programme } from '../programme/programme.ts';
import type { Span } from '../schedule/span.ts';
import type { Review } from './review.ts';

/** What somebody answered, and when, without who it was. */
export interface Answered {
  readonly answers: NonNullable<Review['answers']>;
  readonly at: Date;
}

export interface Satisfaction {
  readonly answers: number;
  readonly mean: number;
}

/**
 * How content those are who looked back in a span: the mean of the closing survey's first question on a scale, 1 to 5.
 * `null` where there is no such question or no answer; whether it can be told is for `tellableMean`.
 */
export function satisfaction(
  survey: Programme['closing']['survey'],
  answered: readonly Answered[],
  { from, until }: Span,
): Satisfaction | null {
  const question = survey.find(({ kind }) => kind === 'scale');
  if (!question) return null;
  const given = answered
    .filter(({ at }) => at >= from && at < until)
    .map(({ answers }) => Number(answers[question.id] ?? 0))
    .filter((answer) => answer >= 1 && answer <= 5);
  if (given.length === 0) return null;
  return { answers: given.length, mean: given.reduce((sum, answer) => sum + answer, 0) / given.length };
}
