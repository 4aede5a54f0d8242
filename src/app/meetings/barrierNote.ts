import type { TextKey } from '../../conversation/text/en/index.ts';
import type { Words } from '../../conversation/text/words.ts';
import { note } from '../../conversation/views/note.ts';
import type { MoveBarrier } from '../../core/meetings/moveMeeting.ts';

const texts: Record<MoveBarrier | 'taken', TextKey> = {
  'own-proposal': 'meetings.barrier.own',
  'not-offered': 'meetings.barrier.gone',
  cancelled: 'meetings.barrier.gone',
  past: 'meetings.barrier.past',
  begun: 'meetings.barrier.begun',
  taken: 'meetings.barrier.taken',
};

/** Why a move cannot be made, in a sentence. */
export const barrierNote = (words: Words, barrier: MoveBarrier | 'taken', partner: string) =>
  note(words.t(texts[barrier], { partner }));
