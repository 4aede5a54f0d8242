import type { Programme } from '../../core/programme/programme.ts';
import type { Answered } from '../../core/reviews/satisfaction.ts';
import type { Span } from '../../core/schedule/span.ts';
import type { Job } from '../job.ts';

/**
 * What was chosen and rated in the closing survey in a span, without whose it is and without what was written; and the
 * survey, as the file has it: what was answered before it was switched off still counts. The one way from reviews to what
 * coordinators read.
 */
export async function closingChoices(
  job: Job,
  programme: Programme,
  span: Span,
): Promise<{ readonly survey: Programme['closing']['survey']; readonly answered: readonly Answered[] }> {
  const { survey } = (job.programmes.filed(programme.id) ?? programme).closing;
  const counted = survey.filter(({ kind }) => kind === 'scale' || kind === 'choice');
  const given = await job.tx.reviews.answersIn(programme.id, 'closing', span);
  const answered = given.map(({ answers, at }) => ({
    at,
    answers: Object.fromEntries(counted.flatMap(({ id }) => (id in answers ? [[id, answers[id] ?? '']] : []))),
  }));
  return { survey, answered };
}
