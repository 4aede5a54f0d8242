import type { Programme } from '../../../core/programme/programme.ts';
import type { Answered } from '../../../core/reviews/satisfaction.ts';
import { surveyFigures } from '../../../core/reviews/surveyFigures.ts';
import type { Words } from '../../text/words.ts';

/**
 * What was chosen in the closing survey, a line for each question with choices; small counts are not told. Questions on
 * a scale are told as a mean instead: mean and counts together would tell what either hides.
 */
export function surveyLines(
  words: Words,
  survey: Programme['closing']['survey'],
  answered: readonly Answered[],
): readonly string[] {
  const asked = survey.flatMap((question) => (question.kind === 'choice' ? [question] : []));
  const figures = surveyFigures(
    asked.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
    answered.map(({ answers }) => answers),
  );
  return asked.flatMap(({ id, label, options }) => {
    const found = figures.find(({ question }) => question === id);
    const question = words.label(label);
    if (!found || found.answered === null) return [words.t('reporting.survey.few', { question })];
    const told = options.map((option) => {
      const count = found.counts.get(option.id) ?? null;
      const answer = words.label(option.label);
      return count === null
        ? words.t('reporting.survey.hidden', { answer })
        : words.t('reporting.survey.answer', { answer, count });
    });
    return [words.t('reporting.survey.of', { question, answers: told.join('; '), count: found.answered })];
  });
}
