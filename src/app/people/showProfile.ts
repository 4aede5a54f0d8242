import { profileNone, profileWhich } from '../../conversation/views/people/profileNotes.ts';
import { profileView } from '../../conversation/views/people/profileView.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, CommandCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import type { Part } from '../partsAs.ts';
import { myPart, myParts } from './myParts.ts';

/** `profile`: what a person told; with several programmes, which one's questions. */
export const profile: CommandCase = async (call) => {
  const [only, ...others] = await myParts(call);
  if (!only) return { kind: 'answer', view: profileNone(call.words) };
  if (others.length === 0) return shown(call, only);
  return {
    kind: 'answer',
    view: profileWhich(
      call.words,
      [only, ...others].map(({ programme }) => programme),
    ),
  };
};

export const showProfile: ActionCase = async (call, { id }) => {
  const part = await myPart(call, id);
  return part ? shown(call, part) : notAllowed(call);
};

async function shown({ words, person, now, tx }: Call, { programme, participation }: Part): Promise<Reply> {
  const answers = await tx.joiningAnswers.of(person.id, programme.id);
  return { kind: 'answer', view: profileView(words, programme, person, participation, answers, now) };
}
