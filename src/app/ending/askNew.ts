import { note } from '../../conversation/views/note.ts';
import type { ActionCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { partAs } from '../partsAs.ts';
import { proposeForNewcomer } from '../proposing/proposeForNewcomer.ts';

/** J7, U7: a mentee whom the coordinators introduce would like a new mentor: one is proposed to the coordinators. Twice is once. */
export const askNew: ActionCase = async (call, { id }) => {
  const part = await partAs(call, call.person.id, 'mentee', id);
  if (!part) return notAllowed(call);
  await proposeForNewcomer(call, part.programme, part.participation);
  return { kind: 'answer', view: note(call.words.t('ending.askedNew')) };
};
