import type { Command } from 'commander';
import { loadCandidates } from '../../app/finding/loadCandidates.ts';
import { jobIn } from '../../app/jobIn.ts';
import { orExit } from '../../boot/orExit.ts';
import { programmeBook } from '../../boot/programmeBook.ts';
import { databaseSettings } from '../../config/databaseSettings.ts';
import { dataKeys } from '../../config/dataKeys.ts';
import { settings } from '../../config/settings.ts';
import { environment } from '../../config.ts';
import type { Candidate } from '../../core/matching/candidate.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { openStore } from '../../storage/openStore.ts';

const atMost = { atMostMs: 10 * 60 * 1000 };

/**
 * Everybody in a programme, and the programme as its coordinators have set it, from the database that the bot works with;
 * the embedded one only while the bot is stopped.
 */
export async function candidatesInDatabase(
  programme: Programme,
  now: Date,
  command: Command,
): Promise<{
  readonly programme: Programme;
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
}> {
  const from = settings(environment);
  const database = databaseSettings(from);
  const keys = dataKeys(from);
  if (keys === null || from.problems.length > 0) {
    const files = 'Or explain from files: --mentees m.csv --mentors n.csv.';
    return command.error([...from.problems, files].join('\n'));
  }
  const installationId = from.text('INSTALLATION_ID') ?? 'default';
  return orExit(async () => {
    const opened = await openStore({ installationId, ...keys, database, now: () => now });
    try {
      return await opened.store.transaction(async (tx) => {
        const job = await jobIn(tx, { clock: { now: () => now }, programmes: programmeBook([programme]) });
        const asSet = job.programmes.byId(programme.id) ?? programme;
        return { programme: asSet, ...(await loadCandidates(job, asSet)) };
      }, atMost);
    } finally {
      await opened.close();
    }
  });
}
