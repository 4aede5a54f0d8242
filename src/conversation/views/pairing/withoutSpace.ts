import type { Person } from '../../../core/people/person.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, strong, text } from '../blocks.ts';

/** A pair without a common space: because it could not be opened yet, or because their chats do not meet. */
export function withoutSpace(words: Words, why: 'not-ready' | 'across', pairId: string, other: Person): MessageView {
  const { name, email } = other;
  const summary = words.t(why === 'across' ? 'pairing.across' : 'pairing.notReady', { name });
  return {
    summary,
    blocks: [
      strong(summary),
      ...(email ? [text(words.t('pairing.email', { name, email }))] : []),
      ...(why === 'not-ready'
        ? [buttons(button(words.t('pairing.tryAgain'), does('pair.open-space', pairId), 'primary'))]
        : []),
    ],
  };
}
