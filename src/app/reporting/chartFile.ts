import { digestWeek } from '../../core/digest/digestWeek.ts';
import type { FileCase } from '../coordinating/reach.ts';
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
    const chart = await weeksChart(job, found.words, found.programme, week, weeksShown);
    return { kind: 'chart', name: `${found.programme.id}-${week.period}.png`, chart };
  },
};
