import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, text } from '../blocks.ts';

/** Asks which of several pairs is meant; `verb` is what each button does. */
export function whichPair(
  words: Words,
  pairs: readonly { readonly id: string; readonly partner: string }[],
  verb: string,
): MessageView {
  const summary = words.t('meetings.which');
  const all = pairs.map(({ id, partner }) => button(words.t('meetings.with', { partner }), does(verb, id)));
  return { summary, blocks: [text(summary), buttons(...all)] };
}
