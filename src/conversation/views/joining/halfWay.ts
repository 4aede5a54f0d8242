import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, text } from '../blocks.ts';

/** Joining was begun and left. */
export function halfWay(words: Words, { id, name }: Programme): MessageView {
  const summary = words.t('joining.halfWay', { programme: words.label(name) });
  const sure = {
    title: words.t('joining.startOverTitle'),
    text: words.t('joining.startOverText'),
    yes: words.t('joining.startOver'),
    no: words.t('joining.keep'),
  };
  return {
    summary,
    blocks: [
      text(summary),
      buttons(
        button(words.t('joining.goOn'), does('joining.start', id), 'primary'),
        button(words.t('joining.startOver'), does('joining.over', id), 'plain', sure),
      ),
    ],
  };
}
