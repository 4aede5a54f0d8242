import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, text } from '../blocks.ts';
import { named } from './words.ts';

/** What a mentor reads when a coordinator has answered their claim. */
export function claimAnswered(
  words: Words,
  programme: Programme,
  population: string,
  answer: 'confirmed' | 'refused',
): MessageView {
  const values = {
    programme: words.label(programme.name),
    population: named(words, programme.populations, population),
  };
  const summary =
    answer === 'confirmed'
      ? words.t('joining.claim.toldConfirmed', values)
      : words.t('joining.claim.toldRefused', values);
  return {
    summary,
    blocks: [text(summary), buttons(button(words.t('joining.showProfile'), does('command', '', 'profile')))],
  };
}
