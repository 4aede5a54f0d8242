import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, quiet, text } from '../blocks.ts';

/** To a pair without goals, some days after it was formed. */
export function goalsInvitation(words: Words, pairId: string, tip: string | null): MessageView {
  const summary = words.t('keeping.goalsInvite.title');
  return {
    summary,
    blocks: [
      heading(summary),
      text(words.t('keeping.goalsInvite.text')),
      ...(tip ? [quiet(tip)] : []),
      buttons(button(words.t('keeping.goals.add'), does('keeping.goal-add', pairId), 'primary')),
    ],
  };
}
