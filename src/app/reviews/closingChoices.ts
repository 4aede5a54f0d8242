import type { Programme } from '../../core/programme/programme.ts';
import type { Answered } from '../../core/reviews/satisfaction.ts';
import type { Span } from '../../core/schedule/span.ts';
import type { Job } from '../job.ts';

/**
 * What was chosen and rated in the closing survey in a span, without whose it is and without what was written. The one
 * way from reviews to what coordinators read.
 */
export async function closingChoices(job: Job, programme: Programme, span: Span): Promise<Answered[]> {
  const { closing } = job.programmes.filed(programme.id) ?? programme;
  const counted = closing.survey.filter(({ kind }) => kind === 'scale' || kind === 'choice');
  const answered = await job.tx.reviews.answersIn(programme.id, 'closing', span);
  return answered.map(({ answers, at }) => ({
    at,
    answers: Object.fromEntries(counted.flatMap(({ id }) => (id in answers ? [[id, answers[id] ?? '']] : []))),
  }));
}
