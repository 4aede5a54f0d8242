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

const answers = {
  agreed: 'pairing.extend.told',
  declined: 'ending.declined',
  'offer-over': 'ending.offerOver',
} as const;

/** Back to the one who asked; or to the one who need not answer a coordinator's offer any more. */
export function extensionAnswered(words: Words, name: string, answer: keyof typeof answers, endsAt: Date): MessageView {
  return note(words.t(answers[answer], { name, date: longDate(words, endsAt) }));
}
