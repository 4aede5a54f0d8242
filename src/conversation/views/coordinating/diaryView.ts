import type { AuditEntry } from '../../../core/audit/auditEntry.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does, heading, line, quiet, text } from '../blocks.ts';
import { diarySentence, type NameOf } from './diarySentence.ts';

/** A page of the diary: a day's heading, then a sentence for each thing that was done. */
export function diaryView(
  words: Words,
  programme: Programme,
  { total, rows }: { readonly total: number; readonly rows: readonly AuditEntry[] },
  offset: number,
  nameOf: NameOf,
): MessageView {
  const summary = words.t('diary.title', { programme: words.label(programme.name) });
  const next = offset + rows.length;
  return {
    summary,
    blocks: [
      heading(summary),
      ...(total === 0 ? [text(words.t('diary.empty'))] : []),
      ...rows.flatMap((entry) => [quiet(words.dateTime(entry.at)), text(diarySentence(words, entry, nameOf))]),
      ...(next < total
        ? [
            line(
              words.t('digest.andMore', { count: total - next }),
              button(words.t('digest.next'), does('coordinate.diary', `${programme.id}/${next}`)),
            ),
          ]
        : []),
    ],
  };
}
