import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** To a mentor who has not heard from an assigned mentee: would you begin? */
export function writeFirst(words: Words, pairId: string, name: string): MessageView {
  return noteWith(
    words.t('contact.writeFirst', { name }),
    button(words.t('contact.write', { name }), does('contact.line', pairId), 'primary'),
    button(words.t('contact.inTouch'), does('contact.made', pairId)),
  );
}
