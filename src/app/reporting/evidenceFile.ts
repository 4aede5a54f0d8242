import { evidencePage } from '../../conversation/views/reporting/evidencePage.ts';
import { picturesSpans } from '../../core/digest/compare.ts';
import { closingChoices } from '../coordinating/deeds.ts';
import type { FileCase } from '../coordinating/reach.ts';
import { loadPicture } from '../digest/loadDigest.ts';
import { forReader } from './forReader.ts';
import { weeksChart } from './weeksChart.ts';

const weeksShown = 26;
const weekMs = 7 * 24 * 60 * 60 * 1000;

/** What the programme says, did and measured, under the headings of the standard for mentoring programmes (EMCC ISMCP). */
export const evidenceFile: FileCase = {
  kind: 'coordinate.evidence',
  hours: 7 * 24,
  render: async (job, reader, ids) => {
    const found = await forReader(job, reader, ids.programme);
    if (!found) return null;
    const { programme, words } = found;
    const week = { from: new Date(job.now.getTime() - weekMs), until: job.now };
    const chart = await weeksChart(job, words, programme, week, weeksShown);
    const picture = await loadPicture(job, programme, week);
    const closing = await closingChoices(job, programme, picturesSpans(programme, week).cohort);
    const { total: entries } = await job.tx.audit.ofProgramme(programme.id, { limit: 1, offset: 0 });
    const coordinators = (await job.tx.coordinators.all()).filter(
      ({ programmeId }) => programmeId === null || programmeId === programme.id,
    ).length;
    const page = evidencePage(words, { programme, picture, chart, closing, entries, coordinators, now: job.now });
    return { kind: 'page', name: `${programme.id}-evidence.html`, page };
  },
};
