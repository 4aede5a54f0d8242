import { note } from '../../conversation/views/note.ts';
import { eraseQuestion } from '../../conversation/views/privacy/eraseQuestion.ts';
import type { ActionCase, CommandCase } from '../capability.ts';
import { erasure } from './erasure.ts';

/** `erase`: says what goes and what stays, and asks. */
export const askToErase: CommandCase = async ({ tx, person, words }) => {
  const running = (await tx.pairs.ofPerson(person.id)).filter(({ state }) => state === 'active');
  const others = running.map(({ menteeId, mentorId }) => (menteeId === person.id ? mentorId : menteeId));
  const partners = (await tx.people.byIds(others)).map(({ name }) => name);
  return { kind: 'answer', view: eraseQuestion(words, partners) };
};

export const eraseMe: ActionCase = async (call) => {
  // The question becomes the last word, which is nobody's, and stays.
  if (call.message) await call.tx.messages.forgetAnswer(call.message);
  await erasure(call, call.person);
  return { kind: 'replace', view: note(call.words.t('erase.done')), about: [] };
};
