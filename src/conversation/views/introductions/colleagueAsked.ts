import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, quiet, text } from '../blocks.ts';

/** To a colleague, who may take no part in anything: a mentee's question, in their words. */
export function colleagueAsked(
  words: Words,
  asked: { readonly id: string; readonly question: string; readonly mentee: string; readonly programme: Programme },
): MessageView {
  const { id, question, mentee, programme } = asked;
  const summary = words.t('introductions.asked', { name: mentee });
  return {
    summary,
    blocks: [
      heading(summary),
      { kind: 'quote', text: question, by: mentee },
      text(words.t('introductions.asked.outside', { programme: words.label(programme.name) })),
      quiet(words.t('introductions.asked.private', { name: mentee })),
      buttons(
        button(words.t('introductions.asked.yes'), does('introduction.answer', id), 'primary'),
        button(words.t('introductions.asked.no'), does('introduction.none', id)),
      ),
    ],
  };
}
