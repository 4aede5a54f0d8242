import { reportPage } from '../../conversation/views/reporting/reportPage.ts';
import type { FileCase } from '../coordinating/reach.ts';
import { loadDigest } from '../digest/loadDigest.ts';
import { forReader } from './forReader.ts';
import { weeksChart } from './weeksChart.ts';

const weeksShown = 12;
const weekMs = 7 * 24 * 60 * 60 * 1000;

/** The report for the director: the digest's figures, without a name in them. The link works for two weeks. */
export const reportFile: FileCase = {
  kind: 'coordinate.report',
  hours: 14 * 24,
  render: async (job, reader, ids) => {
    const found = await forReader(job, reader, ids.programme);
    if (!found) return null;
    const { programme, words } = found;
    const week = { from: new Date(job.now.getTime() - weekMs), until: job.now };
    const digest = await loadDigest(job, programme, week);
    const chart = await weeksChart(job, words, programme, week, weeksShown);
    return {
      kind: 'page',
      name: `${programme.id}-report.html`,
      page: reportPage(words, digest, chart, job.now),
    };
  },
};
