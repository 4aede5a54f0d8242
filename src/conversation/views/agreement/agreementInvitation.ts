import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, text } from '../blocks.ts';

/** Some days after two became a pair: would they like to write down how they work together? */
export function agreementInvitation(words: Words, pairId: string): MessageView {
  const summary = words.t('agreement.invite.title');
  return {
    summary,
    blocks: [
      heading(summary),
      text(words.t('agreement.invite.text')),
      buttons(button(words.t('agreement.begin'), does('agreement.edit', pairId), 'primary')),
    ],
  };
}
