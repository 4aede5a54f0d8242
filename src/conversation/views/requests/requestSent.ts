import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, quiet, text } from '../blocks.ts';

/** Right after sending: what happens now, and how many more can be sent. */
export function requestSent(words: Words, name: string, by: Date, left: number): MessageView {
  const summary = words.t('requests.sent', { name, date: words.date(by) });
  return {
    summary,
    blocks: [
      text(summary),
      quiet(words.t('requests.roomForMore', { left })),
      buttons(button(words.t('requests.seeMine'), does('command', '', 'requests'))),
    ],
  };
}
