import { exportTable } from '../../conversation/views/reporting/exportTable.ts';
import type { FileCase } from '../coordinating/reach.ts';
import { forReader } from './forReader.ts';

const exportAs = (format: 'csv' | 'xlsx'): FileCase => ({
  kind: `coordinate.export-${format}`,
  hours: 24,
  render: async (job, reader, ids) => {
    const found = await forReader(job, reader, ids.programme);
    if (!found) return null;
    const { programme, words } = found;
    const table = exportTable(words, programme, await job.tx.figures.pairStatus(programme.id));
    return { kind: 'table', name: `${programme.id}-pairs.${format}`, format, ...table };
  },
});

/** Pairs with their status and measures, as a table; nothing of what they wrote. */
export const exportFiles: readonly FileCase[] = [exportAs('csv'), exportAs('xlsx')];
