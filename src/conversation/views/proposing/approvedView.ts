import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** Approved, and until when it can be taken back. */
export function approvedView(words: Words, id: string, count: number, formsAt: Date): MessageView {
  return noteWith(
    words.t('proposing.approved', { count, time: words.dateTime(formsAt) }),
    button(words.t('proposing.takeBack'), does('coordinate.take-back', id)),
  );
}
