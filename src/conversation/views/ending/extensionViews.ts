import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, strong, text } from '../blocks.ts';
import { note } from '../note.ts';
import { longDate } from '../pairing/longDate.ts';

/** To the other one, or to each of the two when a coordinator offers it: whether to go on. */
export function extensionAsked(
  words: Words,
  id: string,
  name: string,
  months: number,
  by: 'partner' | 'coordinator',
): MessageView {
  const summary = words.t(by === 'partner' ? 'ending.wouldGoOn' : 'ending.couldGoOn', { name, months });
  return {
    summary,
    blocks: [
      strong(summary),
      text(words.t('ending.stays')),
      buttons(
        button(words.t('ending.agree'), does('ending.answer', id, 'yes'), 'primary'),
        button(words.t('ending.decline'), does('ending.answer', id, 'no')),
      ),
    ],
  };
}

/** Back to the one who asked. */
export function extensionAnswered(words: Words, name: string, agreed: boolean, endsAt: Date): MessageView {
  const date = longDate(words, endsAt);
  return note(words.t(agreed ? 'pairing.extend.told' : 'ending.declined', { name, date }));
}
