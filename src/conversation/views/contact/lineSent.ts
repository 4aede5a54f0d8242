import type { Person } from '../../../core/people/person.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { strong, text } from '../blocks.ts';

/** The first line as the other one reads it. `directly`: outside a shared space, where one must know how to answer. */
export function lineSent(words: Words, from: Person, line: string, directly: boolean): MessageView {
  const { name, email } = from;
  const summary = words.t('contact.lineFrom', { name });
  return {
    summary,
    blocks: [
      strong(summary),
      { kind: 'quote', text: line, by: name },
      ...(directly && email ? [text(words.t('pairing.email', { name, email }))] : []),
    ],
  };
}
