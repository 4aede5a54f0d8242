import type { Person } from '../../core/people/person.ts';
import type { FileView } from '../../ports/fileView.ts';
import type { Job } from '../job.ts';
import { handouts } from '../rights/handouts.ts';
import { mayRead } from '../rights/mayReceive.ts';
import type { FileCase } from './fileCase.ts';

/** A file as it is now, for a reader who has a right to it now; `null` otherwise, and where there is nothing in it. */
export async function renderFile(
  job: Job,
  file: FileCase,
  reader: Person | null,
  ids: Readonly<Record<string, string>>,
): Promise<FileView | null> {
  const row = handouts.files[file.kind];
  // Whoever reads a channel has no name: what may hang there says so in its row.
  const may = reader ? await mayRead(job, row, ids, reader) : (row?.may.includes('coordinators-channel') ?? false);
  return may ? file.render(job, reader, ids) : null;
}
