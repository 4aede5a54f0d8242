import type { Picture } from '../../../core/digest/compare.ts';
import { type ProgrammeFigures, tellableMean, tellableShare } from '../../../core/digest/programmeFigures.ts';
import type { ChartView } from '../../../ports/chartView.ts';
import type { Words } from '../../text/words.ts';
import { shareOf } from '../digest/pictureLines.ts';
import { cohortsText } from './cohortsText.ts';

/** Met, goals gone over, content and stayed, in per cent: this cohort beside the one before. */
export function cohortsView(words: Words, picture: Pick<Picture, 'cohort' | 'lastCohort'>): ChartView {
  const series = (name: string, figures: ProgrammeFigures) =>
    ({ name, kind: 'bar', unit: 'percent', values: valuesOf(figures) }) as const;
  return {
    title: words.t('reporting.cohorts.title'),
    alternative: cohortsText(words, picture),
    asTable: words.t('reporting.cohorts.asTable'),
    category: words.t('reporting.measure'),
    categories: [
      words.t('digest.label.met'),
      words.t('digest.label.goals'),
      words.t('reporting.cohorts.content'),
      words.t('digest.label.stayed'),
    ],
    series: [
      series(words.t('reporting.cohort'), picture.cohort),
      series(words.t('reporting.lastCohort'), picture.lastCohort),
    ],
  };
}

/** Of the scale, five is the whole. */
function valuesOf(figures: ProgrammeFigures): readonly (number | null)[] {
  const mean = tellableMean(figures);
  return [
    tellableShare(...shareOf(figures, 'met')),
    tellableShare(...shareOf(figures, 'goals')),
    mean === null ? null : Math.round((100 * mean) / 5),
    tellableShare(...shareOf(figures, 'stayed')),
  ];
}
