import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** Asks which of several pairs is meant; `verb` takes the pair's id. */
export function whichPair(
  words: Words,
  verb: string,
  pairs: readonly { readonly id: string; readonly partner: string }[],
): MessageView {
  const all = pairs.map(({ id, partner }) => button(words.t('keeping.goals.with', { partner }), does(verb, id)));
  return noteWith(words.t('keeping.goals.which'), ...all);
}

export function noPairForGoals(words: Words): MessageView {
  return noteWith(
    words.t('keeping.goals.noPair'),
    button(words.t('keeping.goals.whatNow'), does('command', '', 'home'), 'primary'),
  );
}
