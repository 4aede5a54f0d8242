import type { Picture } from '../../../core/digest/compare.ts';
import { type ProgrammeFigures, tellableShare } from '../../../core/digest/programmeFigures.ts';
import type { Words } from '../../text/words.ts';
import { contentText, shareOf, shareText } from '../digest/pictureLines.ts';

/** This cohort beside the one before, in a sentence; where few are counted, that is said instead of a figure. */
export function cohortsText(words: Words, { cohort, lastCohort }: Pick<Picture, 'cohort' | 'lastCohort'>): string {
  const both = (told: (figures: ProgrammeFigures) => string) => {
    const now = told(cohort);
    const before = told(lastCohort);
    return now === before && !/\d/.test(now)
      ? words.t('reporting.cohorts.either', { value: now })
      : words.t('reporting.cohorts.both', { now, before });
  };
  const measures = {
    met: both((figures) => tellable(words, figures, 'met')),
    goals: both((figures) => tellable(words, figures, 'goals')),
    content: both((figures) => contentText(words, figures)),
    stayed: both((figures) => tellable(words, figures, 'stayed')),
  };
  const days = ({ daysToMatch }: ProgrammeFigures) =>
    daysToMatch === null
      ? words.t('reporting.cohorts.noPair')
      : words.t('digest.days', { days: Math.round(daysToMatch) });
  return cohort.daysToMatch === null && lastCohort.daysToMatch === null
    ? words.t('reporting.cohorts.text', measures)
    : words.t('reporting.cohorts.textMatched', { ...measures, days: both(days) });
}

const few = {
  met: 'reporting.cohorts.fewPairs',
  goals: 'reporting.cohorts.fewPairs',
  stayed: 'reporting.cohorts.fewPeople',
} as const;

function tellable(words: Words, figures: ProgrammeFigures, what: keyof typeof few): string {
  const [part, whole] = shareOf(figures, what);
  if (whole === 0) return shareText(words, figures, what);
  const percent = tellableShare(part, whole);
  return percent === null ? words.t(few[what]) : words.t('reporting.cohorts.percent', { percent });
}
