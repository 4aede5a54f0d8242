import type { Tip } from '../../../core/programme/tips.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, quiet, strong, text } from '../blocks.ts';
import { longDate } from './longDate.ts';

/** Some time before the end: look back, or go on. */
export function pairEnding(
  words: Words,
  pairId: string,
  otherName: string,
  endsAt: Date,
  tip: Tip | null,
): MessageView {
  const summary = words.t('pairing.ending.summary', { name: otherName, date: longDate(words, endsAt) });
  return {
    summary,
    blocks: [
      strong(summary),
      text(words.t('pairing.ending.next')),
      text(words.t('ending.closingWhy')),
      ...(tip === null ? [] : [quiet(words.label(tip.text))]),
      buttons(
        button(words.t('ending.closingTalk'), does('meetings.propose', pairId), 'primary'),
        button(words.t('pairing.list.longer'), does('pair.extend', pairId)),
        button(words.t('pairing.list.goals'), does('command', '', 'goals')),
        button(words.t('pairing.list.end'), does('pair.end', pairId)),
      ),
    ],
  };
}
