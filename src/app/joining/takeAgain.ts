import { note } from '../../conversation/views/note.ts';
import type { ActionCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { refreshHome } from './refreshHome.ts';

/** A mentor who said "not at the moment" can be asked again. */
export const takeAgain: ActionCase = async (call, { id }) => {
  const { tx, person, words } = call;
  const found = await tx.participations.find(person.id, id);
  const part = found ? await tx.participations.lock(found.id) : null;
  if (part?.state !== 'active' || !part.roles.includes('mentor')) return notAllowed(call);
  if (!part.taking) await tx.participations.save({ ...part, taking: true });
  await refreshHome(call, [person.id]);
  return { kind: 'replace', view: note(words.t('home.takingNow')) };
};
