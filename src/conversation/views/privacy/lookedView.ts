import type { AuditCode, AuditEntry } from '../../../core/audit/auditEntry.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, does, heading, line, quiet, text } from '../blocks.ts';
import { diarySentence, type NameOf } from '../coordinating/diarySentence.ts';

/** Said to the person it is about. */
const toThem: Partial<Record<AuditCode, TextKey>> = {
  'record-read': 'looked.recordRead',
  'contact-read': 'looked.contactRead',
  'claim-answered': 'looked.claimAnswered',
  'file-exported': 'looked.fileExported',
};

/** Who has looked at what is kept about its reader, and what was done about them; a page, newest first. */
export function lookedView(
  words: Words,
  { total, rows }: { readonly total: number; readonly rows: readonly AuditEntry[] },
  offset: number,
  nameOf: NameOf,
): MessageView {
  const summary = words.t('looked.title');
  const next = offset + rows.length;
  return {
    summary,
    blocks: [
      heading(summary),
      text(words.t(total === 0 ? 'looked.nobody' : 'looked.intro')),
      ...rows.flatMap((entry) => [quiet(words.dateTime(entry.at)), text(diarySentence(words, entry, nameOf, toThem))]),
      ...(next < total
        ? [
            line(
              words.t('digest.andMore', { count: total - next }),
              button(words.t('digest.next'), does('privacy.looked', String(next))),
            ),
          ]
        : []),
    ],
  };
}
