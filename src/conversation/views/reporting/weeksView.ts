import { type ProgrammeCounts, percentOf } from '../../../core/digest/programmeFigures.ts';
import type { ChartView } from '../../../ports/chartView.ts';
import type { Words } from '../../text/words.ts';

interface Week {
  /** Local date on which it begins. */
  readonly day: string;
  readonly figures: ProgrammeCounts;
}

/** Joined, matched and met by week. */
export function weeksView(words: Words, weeks: readonly Week[]): ChartView {
  const joined = weeks.map(({ figures }) => figures.menteesJoined + figures.mentorsJoined);
  const matched = weeks.map(({ figures }) => figures.matched);
  const met = weeks.map(({ figures }) => percentOf(figures.met, figures.asked));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const last = met.findLast((share) => share !== null) ?? null;
  const totals = { weeks: weeks.length, joined: sum(joined), matched: sum(matched) };
  return {
    title: words.t('reporting.chart.title', { weeks: weeks.length }),
    alternative:
      last === null
        ? words.t('reporting.chart.textUnasked', totals)
        : words.t('reporting.chart.text', { ...totals, met: last }),
    asTable: words.t('reporting.chart.asTable'),
    category: words.t('reporting.chart.week'),
    categories: weeks.map(({ day }) => words.shortDay(day)),
    series: [
      { name: words.t('reporting.chart.joined'), kind: 'bar', unit: 'count', values: joined },
      { name: words.t('reporting.chart.matched'), kind: 'bar', unit: 'count', values: matched },
      { name: words.t('reporting.chart.met'), kind: 'line', unit: 'percent', values: met },
    ],
  };
}
