import type { RequestBarrier } from '../../../core/pairing/requestBarrier.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { note } from '../note.ts';
import { noteWith } from '../noteWith.ts';

/** Why a request cannot be sent now, and what can be done instead. `name` is the mentor that the code is about. */
export function barrier(words: Words, programmeId: string, stop: RequestBarrier, name: string): MessageView {
  const mine = button(words.t('requests.seeMine'), does('command', '', 'requests'), 'primary');
  switch (stop.code) {
    case 'assigned':
      return note(words.t('requests.barrier.assigned'));
    case 'has-mentor':
      return noteWith(
        words.t('requests.barrier.hasMentor', { name }),
        button(words.t('finding.showPair'), does('command', '', 'pair'), 'primary'),
      );
    case 'already-asked':
      return noteWith(words.t('requests.barrier.alreadyAsked', { name }), mine);
    case 'too-many-open':
      return noteWith(words.t('requests.barrier.tooManyOpen', { most: stop.most }), mine);
    case 'not-offered':
      return noteWith(
        words.t('requests.barrier.notOffered', { name }),
        button(words.t('requests.findOthers'), does('find.in', programmeId), 'primary'),
      );
  }
}
