import { languageSchema } from '../../core/people/language.ts';
import type { FileRef } from '../../ports/fileLinks.ts';
import type { FileView } from '../../ports/fileView.ts';
import type { AppOptions } from '../appOptions.ts';
import { jobIn } from '../jobIn.ts';
import { renderFile } from './renderFile.ts';

type Options = Pick<AppOptions, 'store' | 'clock' | 'programmes' | 'capabilities' | 'links'>;

/**
 * Renders what a link leads to, from the database as it is now; `null` for whatever is not there for this reader. A link
 * may be read by somebody of another language than whoever asked for it: `language` is what they chose on the page.
 */
export function createOpenFile(
  options: Options,
): (file: FileRef, language?: string | null) => Promise<FileView | null> {
  const cases = new Map(options.capabilities.flatMap(({ files = [] }) => files).map((file) => [file.kind, file]));
  return ({ kind, ids, reader }, language = null) =>
    options.store.transaction(async (tx) => {
      const known = reader === null ? null : await tx.people.byId(reader);
      const chosen = languageSchema.safeParse(language);
      const person = known && chosen.success ? { ...known, language: chosen.data } : known;
      // Somebody who is gone, or has no account any more, has nothing to read.
      if (reader !== null && !person?.accounts.length) return null;
      const job = await jobIn(tx, options);
      const file = cases.get(kind);
      return file ? renderFile(job, file, person, ids) : null;
    });
}
