import type { Job } from '../../src/app/job.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import { importAtMost, importRoster, type RosterImport } from '../../src/app/roster/importRoster.ts';
import { readRosterFile } from '../../src/files/roster/readRosterFile.ts';
import type { World } from './figure.ts';

/** Reads a roster in, from the bytes of its file. */
export async function bringFile(
  { store, now, programmes, programme }: Pick<World, 'store' | 'now' | 'programmes' | 'programme'>,
  name: string,
  bytes: Uint8Array,
): Promise<RosterImport> {
  const inJob = (work: (job: Job) => Promise<RosterImport>) =>
    store.transaction((tx) => work(makeJob(tx, now, programmes)), importAtMost);
  const table = await readRosterFile(name, bytes);
  if ('notATable' in table) throw new Error(table.notATable.code);
  return importRoster(inJob, programme, table, true, null);
}
