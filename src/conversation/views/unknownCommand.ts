import type { MessageView } from '../../ports/view.ts';
import type { CommandName } from '../commands.ts';
import type { Words } from '../text/words.ts';
import { button, buttons, does, text } from './blocks.ts';

/** Says what was not understood and offers the nearest thing that would be. */
export function unknownCommand(words: Words, word: string, nearest: CommandName | null): MessageView {
  const summary = nearest ? words.t('common.unknownNearest', { word, nearest }) : words.t('common.unknown', { word });
  return {
    summary,
    blocks: [
      text(summary),
      buttons(
        ...(nearest ? [button(nearest, does('command', '', nearest), 'primary')] : []),
        button(words.t('common.whatCanIDo'), does('command', '', 'home')),
      ),
    ],
  };
}
