import { note } from '../conversation/views/note.ts';
import type { Reply } from '../ports/reply.ts';
import type { Call } from './capability.ts';

/** The one refusal: reads alike whatever was asked for, and names nothing. */
export function notAllowed(call: Pick<Call, 'words'>): Reply {
  return { kind: 'answer', view: note(call.words.t('common.notAllowed')) };
}
