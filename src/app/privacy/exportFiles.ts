import { exportPage } from '../../conversation/views/privacy/exportPage.ts';
import type { Person } from '../../core/people/person.ts';
import type { PersonalRows } from '../../ports/personalData.ts';
import type { EffectCase } from '../capability.ts';
import type { FileCase } from '../files/fileCase.ts';
import { tellFile } from '../files/tellFile.ts';
import type { Job } from '../job.ts';

const hours = 1;

/** Whoever opens it gets what is about them: the ids in the link name nobody else. */
export const exportPageFile: FileCase = {
  kind: 'privacy.export-page',
  hours,
  render: async (job, reader) => {
    if (!reader) return null;
    const tables = await job.tx.personalData.gather(reader.id);
    const page = exportPage(job.wordsFor(reader), tables, await namesIn(job, reader, tables), job.now);
    return { kind: 'text', name: 'rapport.html', type: 'text/html', text: page };
  },
};

export const exportData: FileCase = {
  kind: 'privacy.export-data',
  hours,
  render: async (job, reader) => {
    if (!reader) return null;
    const tables = await job.tx.personalData.gather(reader.id);
    const data = { writtenAt: job.now, person: reader.id, tables };
    const text = JSON.stringify(data, null, 2);
    return { kind: 'text', name: 'rapport.json', type: 'application/json', text };
  },
};

const sends = (file: FileCase, say: 'export.page' | 'export.data'): EffectCase => ({
  plan: (job, ids) => tellFile(job, ids.person ?? '', 'waking', file, ids, (words) => words.t(say)),
});

export const exportEffects = {
  [exportPageFile.kind]: sends(exportPageFile, 'export.page'),
  [exportData.kind]: sends(exportData, 'export.data'),
};

/** The names of those the reader has a pair or a request with: they know them already. */
async function namesIn(
  job: Job,
  reader: Person,
  tables: readonly PersonalRows[],
): Promise<ReadonlyMap<string, string>> {
  const known = tables.filter(({ table }) => table === 'pairs' || table === 'requests').flatMap(({ rows }) => rows);
  const ids = known
    .flatMap(({ mentee_id, mentor_id }) => [mentee_id, mentor_id])
    .filter((id) => typeof id === 'string');
  const people = await job.tx.people.byIds([...new Set([reader.id, ...ids])]);
  return new Map(people.map(({ id, name }) => [id, name]));
}
