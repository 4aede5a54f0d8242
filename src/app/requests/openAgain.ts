import { note } from '../../conversation/views/note.ts';
import type { ActionCase } from '../capability.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { notAllowed } from '../notAllowed.ts';
import { partAs } from '../partsAs.ts';
import { lockParts } from './lockParts.ts';

/** A mentor who took no requests for a while can be found and asked again. */
export const openAgain: ActionCase = async (call, { id }) => {
  await lockParts(call, id, [call.person.id]);
  const part = await partAs(call, call.person.id, 'mentor', id);
  if (!part) return notAllowed(call);
  await call.tx.participations.save({ ...part.participation, taking: true });
  await refreshHome(call, [call.person.id]);
  const { words } = call;
  const view = note(words.t('requests.opened', { programme: words.label(part.programme.name) }));
  return { kind: 'replace', view };
};
