import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** No pair yet: the way to one. `as`: what the reader is in a programme, if anything. */
export function noPair(words: Words, as: 'mentee' | 'mentor' | null): MessageView {
  const requests = button(words.t('pairing.list.seeRequests'), does('command', '', 'requests'));
  const find = button(words.t('pairing.list.findMentor'), does('command', '', 'find'), 'primary');
  const join = button(words.t('finding.join'), does('command', '', 'join'), 'primary');
  const steps = { mentee: [find, requests], mentor: [requests], nobody: [join] };
  return noteWith(words.t('pairing.list.none'), ...steps[as ?? 'nobody']);
}
