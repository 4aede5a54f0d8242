import type { Role } from '../../../core/people/participation.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, text } from '../blocks.ts';

/** They take part already: what is there, and how to change it. */
export function already(words: Words, { id, name }: Programme, roles: readonly Role[]): MessageView {
  const role = roles.length === 1 && roles[0] ? roles[0] : 'both';
  const summary = words.t('joining.already', { programme: words.label(name), role });
  return {
    summary,
    blocks: [
      text(summary),
      buttons(
        button(words.t('joining.showProfile'), does('command', '', 'profile')),
        button(words.t('joining.changeRole'), does('joining.start', id)),
      ),
    ],
  };
}
