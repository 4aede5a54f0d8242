import type { Words } from '../../conversation/text/words.ts';
import { weeksView } from '../../conversation/views/reporting/weeksView.ts';
import { firstDay, weeksBefore } from '../../core/digest/compare.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Span } from '../../core/schedule/span.ts';
import type { ChartView } from '../../ports/chartView.ts';
import type { Job } from '../coordinating/reach.ts';

/** Who joined and was matched, and how many of those asked have met, week by week up to `week`. */
export async function weeksChart(
  job: Job,
  words: Words,
  programme: Programme,
  week: Span,
  count: number,
): Promise<ChartView> {
  const weeks = [];
  for (const span of weeksBefore(programme, week, count)) {
    weeks.push({ day: firstDay(programme, span), figures: await job.tx.figures.programme(programme.id, span) });
  }
  return weeksView(words, weeks);
}
