import { note } from '../../conversation/views/note.ts';
import type { ActionCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { askMentor } from '../requests/askMentor.ts';
import { couldAsk } from './canIntroduce.ts';

/* What a mentee does with a mentor whom a colleague thinks of. */

/** Opens the request to them; with `talk`, one that asks for a talk first. */
export const askIntroduced: ActionCase = async (call, { id, arg }) => {
  const introduction = await call.tx.introductions.byId(id);
  const programme = introduction && call.programmes.byId(introduction.programmeId);
  if (!programme || introduction.mentorId === null || introduction.menteeId !== call.person.id) return notAllowed(call);
  if (!(await couldAsk(call, programme, call.person.id, introduction.mentorId))) {
    return { kind: 'answer', view: note(call.words.t('introductions.over')) };
  }
  return askMentor(call, programme.id, introduction.mentorId, arg === 'talk');
};

export const notNow: ActionCase = async (call, { id }) => {
  const introduction = await call.tx.introductions.lock(id);
  const mentor = introduction?.mentorId ? await call.tx.people.byId(introduction.mentorId) : null;
  if (!introduction || !mentor || introduction.menteeId !== call.person.id) return notAllowed(call);
  if (introduction.state !== 'passed') {
    return { kind: 'answer', view: note(call.words.t('introductions.over')) };
  }
  await call.tx.introductions.save({ ...introduction, state: 'not-now', updatedAt: call.now });
  return { kind: 'replace', view: note(call.words.t('introductions.notNow', { mentor: mentor.name })) };
};
