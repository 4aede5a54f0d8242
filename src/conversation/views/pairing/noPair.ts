import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** No pair yet: the way to one. */
export function noPair(words: Words, isMentee: boolean): MessageView {
  return noteWith(
    words.t('pairing.list.none'),
    ...(isMentee ? [button(words.t('pairing.list.findMentor'), does('command', '', 'find'), 'primary')] : []),
    button(words.t('pairing.list.seeRequests'), does('command', '', 'requests')),
  );
}
