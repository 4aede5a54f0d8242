import { cohortsView } from '../../conversation/views/reporting/cohortsView.ts';
import { digestWeek } from '../../core/digest/digestWeek.ts';
import type { FileCase } from '../coordinating/reach.ts';
import { loadPicture } from '../digest/loadDigest.ts';
import { forChannel, forReader } from './forReader.ts';
import { weeksChart } from './weeksChart.ts';

const weeksShown = 8;

/** The small picture in a digest: counts alone, so whoever reads the coordinators' channel may see it. */
export const chartFile: FileCase = {
  kind: 'coordinate.chart',
  hours: 24 * 60,
  render: async (job, reader, ids) => {
    const found = reader ? await forReader(job, reader, ids.programme) : forChannel(job, ids.programme);
    const week = found && digestWeek(found.programme, ids.period ?? '');
    if (!found || !week) return null;
    const { programme, words } = found;
    const weeks = await weeksChart(job, words, programme, week, weeksShown);
    const cohorts = cohortsView(words, await loadPicture(job, programme, week));
    return { kind: 'chart', name: `${programme.id}-${week.period}.png`, charts: [weeks, cohorts] };
  },
};
