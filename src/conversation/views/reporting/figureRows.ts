import type { Picture } from '../../../core/digest/compare.ts';
import type { ProgrammeFigures } from '../../../core/digest/programmeFigures.ts';
import type { PageBlock } from '../../../ports/pageView.ts';
import type { Words } from '../../text/words.ts';
import { contentText, shareText } from '../digest/pictureLines.ts';

/** A picture as a table: this week, the last, this cohort, the one before. */
export function figureTable(words: Words, picture: Picture): PageBlock {
  const columns = [picture.week, picture.lastWeek, picture.cohort, picture.lastCohort];
  const row = (label: string, told: (figures: ProgrammeFigures) => string) => [label, ...columns.map(told)];
  return {
    kind: 'table',
    caption: words.t('reporting.table'),
    head: [
      words.t('reporting.measure'),
      words.t('reporting.week'),
      words.t('reporting.lastWeek'),
      words.t('reporting.cohort'),
      words.t('reporting.lastCohort'),
    ],
    rows: [
      row(words.t('digest.label.joined'), ({ menteesJoined, mentorsJoined }) =>
        words.t('digest.newPeople', { mentees: menteesJoined, mentors: mentorsJoined }),
      ),
      row(words.t('digest.label.matched'), ({ matched }) => words.t('digest.newPairs', { count: matched })),
      row(words.t('reporting.daysToMatch'), ({ daysToMatch }) =>
        daysToMatch === null ? '–' : words.t('digest.days', { days: Math.round(daysToMatch) }),
      ),
      row(words.t('digest.label.met'), (figures) => shareText(words, figures, 'met')),
      row(words.t('digest.label.goals'), (figures) => shareText(words, figures, 'goals')),
      row(words.t('digest.label.content'), (figures) => contentText(words, figures)),
      row(words.t('digest.label.stayed'), (figures) => shareText(words, figures, 'stayed')),
      row(words.t('reporting.ended'), ({ ended, completed }) => words.t('reporting.endedOf', { ended, completed })),
    ],
  };
}
