import { note } from '../../conversation/views/note.ts';
import type { ActionCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { partAs } from '../partsAs.ts';
import { lockParts } from './lockParts.ts';

/** A mentor takes requests again. */
export const openAgain: ActionCase = async (call, { id }) => {
  await lockParts(call, id, [call.person.id]);
  const part = await partAs(call, call.person.id, 'mentor', id);
  if (!part) return notAllowed(call);
  await call.tx.participations.save({ ...part.participation, taking: true });
  const { words } = call;
  const view = note(words.t('requests.opened', { programme: words.label(part.programme.name) }));
  return { kind: 'replace', view };
};
