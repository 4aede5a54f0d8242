import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** `suggest` from a mentee who looks for a mentor in these programmes: for somebody else, or for oneself. */
export function suggestMenu(words: Words, looking: readonly Programme[]): MessageView {
  const label = ({ name }: Programme) =>
    looking.length === 1
      ? words.t('introductions.network')
      : words.t('introductions.networkIn', { programme: words.label(name) });
  return noteWith(
    words.t('introductions.menu'),
    ...looking.map((programme) => button(label(programme), does('introduction.network', programme.id), 'primary')),
    button(words.t('introductions.suggest'), does('introduction.suggest')),
  );
}
