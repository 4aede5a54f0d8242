import type { Words } from '../../conversation/text/words.ts';
import { type FileProblem, fileProblemText } from '../../conversation/views/roster/fileProblemText.ts';
import { uploadPage } from '../../conversation/views/roster/uploadPage.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { FileRef } from '../../ports/fileLinks.ts';
import type { PageView } from '../../ports/pageView.ts';
import type { TransactionLimit } from '../../ports/store.ts';
import type { AppOptions } from '../appOptions.ts';
import { within } from '../coordinating/narrowed.ts';
import type { Job } from '../coordinating/reach.ts';
import { jobIn } from '../jobIn.ts';
import { forReader } from '../reporting/forReader.ts';
import { handouts } from '../rights/handouts.ts';
import { mayRead } from '../rights/mayReceive.ts';
import type { RosterTable } from './checkRoster.ts';
import { importAtMost, importRoster, type RosterImport } from './importRoster.ts';

/** What was sent: a table, or why it is none. */
type Uploaded = RosterTable | { readonly notATable: FileProblem };

interface Reader {
  readonly job: Job;
  readonly readerId: string;
  readonly programme: Programme;
  readonly words: Words;
}

type Options = Pick<AppOptions, 'store' | 'clock' | 'programmes' | 'links'>;

/**
 * The page behind an upload link: empty, or with what a list would change and what is wrong with it, by row and column.
 * `null` for whoever does not coordinate the programme (any more).
 */
export function createUploadRoster(
  options: Options,
): (ref: FileRef, sent: { readonly file: Uploaded; readonly really: boolean } | null) => Promise<PageView | null> {
  const inJob = <T>(ref: FileRef, work: (reader: Reader) => Promise<T>, limit?: TransactionLimit) =>
    options.store.transaction(async (tx) => {
      if (ref.kind !== 'coordinate.upload' || ref.reader === null) return null;
      const job = await jobIn(tx, options);
      const reader = await tx.people.byId(ref.reader);
      if (!reader || !(await mayRead(job, handouts.files[ref.kind], ref.ids, reader))) return null;
      const found = await forReader(job, reader, ref.ids.programme);
      return found && work({ ...found, job: within(job), readerId: ref.reader });
    }, limit);
  return async (ref, sent) => {
    const reader = await inJob(ref, async (found) => found);
    if (!reader) return null;
    const { programme, words, readerId } = reader;
    if (!sent) return uploadPage(words, programme, null);
    const { file, really } = sent;
    if ('notATable' in file) return uploadPage(words, programme, { notATable: fileProblemText(words, file.notATable) });
    // Reading takes its time; whether they still coordinate is asked again where something is written.
    const written = (work: (job: Job) => Promise<RosterImport>) => inJob(ref, ({ job }) => work(job), importAtMost);
    const result = await importRoster(written, programme, file, really, readerId);
    return result && uploadPage(words, programme, result);
  };
}
