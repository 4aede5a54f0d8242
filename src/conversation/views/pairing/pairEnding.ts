import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, strong, text } from '../blocks.ts';
import { longDate } from './longDate.ts';

/** Some time before the end: look back, or go on. */
export function pairEnding(words: Words, pairId: string, otherName: string, endsAt: Date): MessageView {
  const summary = words.t('pairing.ending.summary', { name: otherName, date: longDate(words, endsAt) });
  return {
    summary,
    blocks: [
      strong(summary),
      text(words.t('pairing.ending.next')),
      text(words.t('ending.closingWhy')),
      buttons(
        button(words.t('ending.closingTalk'), does('meetings.propose', pairId), 'primary'),
        button(words.t('pairing.list.longer'), does('pair.extend', pairId)),
        button(words.t('pairing.list.goals'), does('command', '', 'goals')),
        button(words.t('pairing.list.end'), does('pair.end', pairId)),
      ),
    ],
  };
}
