import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** One profile, several programmes: the same search can mean any of them. */
export function whichProgramme(words: Words, programmes: readonly Programme[], query: string): MessageView {
  return noteWith(
    words.t('finding.whichProgramme'),
    ...programmes.map(({ id, name }) => button(words.label(name), does('find.in', id, query))),
  );
}
