import { type FileProblem, fileProblemText } from '../../conversation/views/roster/fileProblemText.ts';
import { uploadPage } from '../../conversation/views/roster/uploadPage.ts';
import type { FileRef } from '../../ports/fileLinks.ts';
import type { PageView } from '../../ports/pageView.ts';
import type { AppOptions } from '../appOptions.ts';
import { jobIn } from '../jobIn.ts';
import { forReader } from '../reporting/forReader.ts';
import { importRoster, type RosterTable } from './importRoster.ts';

/** What was sent: a table, or why it is none. */
type Uploaded = RosterTable | { readonly notATable: FileProblem };

type Options = Pick<AppOptions, 'store' | 'clock' | 'programmes' | 'links'>;

/**
 * The page behind an upload link: empty, or with what a list would change and what is wrong with it, by row and column.
 * `null` for whoever does not coordinate the programme (any more).
 */
export function createUploadRoster(
  options: Options,
): (ref: FileRef, sent: { readonly file: Uploaded; readonly really: boolean } | null) => Promise<PageView | null> {
  return (ref, sent) =>
    options.store.transaction(async (tx) => {
      if (ref.kind !== 'coordinate.upload' || ref.reader === null) return null;
      const job = await jobIn(tx, options);
      const reader = await tx.people.byId(ref.reader);
      const found = await forReader(job, reader, ref.ids.programme);
      if (!found) return null;
      const { programme, words } = found;
      if (!sent) return uploadPage(words, programme, null);
      if ('notATable' in sent.file) {
        return uploadPage(words, programme, { notATable: fileProblemText(words, sent.file.notATable) });
      }
      const result = await importRoster(job, programme, sent.file, sent.really, ref.reader);
      return uploadPage(words, programme, result);
    });
}
