import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, strong, text } from '../blocks.ts';

/** Several programmes: each with what it is for. */
export function whichProgramme(words: Words, programmes: readonly Programme[]): MessageView {
  const summary = words.t('joining.choose');
  return {
    summary,
    blocks: [
      text(summary),
      ...programmes.flatMap(({ id, name, purpose }) => [
        strong(words.label(name)),
        text(words.label(purpose)),
        buttons(button(words.t('joining.chooseButton', { programme: words.label(name) }), does('joining.choose', id))),
      ]),
    ],
  };
}
