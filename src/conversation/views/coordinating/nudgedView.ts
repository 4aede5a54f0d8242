import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** A kind push to find a date. */
export function nudgedView(words: Words, pairId: string, otherName: string): MessageView {
  return noteWith(
    words.t('coordinating.nudge', { name: otherName }),
    button(words.t('coordinating.nudgeButton'), does('keeping.date', pairId), 'primary'),
  );
}
