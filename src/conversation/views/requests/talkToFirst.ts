import type { Person } from '../../../core/people/person.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, strong, text } from '../blocks.ts';

/** To a mentee: the mentor would like to talk before either commits. */
export function talkToFirst(words: Words, { name, email }: Person): MessageView {
  const summary = words.t('talk.told', { name, email: email ?? '', hasEmail: email ? 'yes' : 'no' });
  return {
    summary,
    blocks: [
      strong(summary),
      text(words.t('talk.toldNext')),
      buttons(button(words.t('requests.seeMine'), does('command', '', 'requests'))),
    ],
  };
}
