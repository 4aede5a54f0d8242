import { answerForm, type Typed, untyped } from '../../conversation/views/introductions/suggestForm.ts';
import { note } from '../../conversation/views/note.ts';
import type { Introduction } from '../../core/pairing/introduction.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import type { FormView } from '../../ports/view.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { lookingAs, mentorsMeant } from './canIntroduce.ts';
import { passOn } from './passOn.ts';
import { readTyped } from './readTyped.ts';

/* O8: a colleague who was asked, and may take no part in anything, names somebody or not. */

interface Asked {
  readonly introduction: Introduction;
  readonly mentee: Person;
  readonly programme: Programme;
}

/** The question, locked, as long as an answer helps. */
async function whileAsked(call: Call, id: string, deed: (asked: Asked) => Promise<Reply>): Promise<Reply> {
  const introduction = await call.tx.introductions.lock(id);
  const mentee = introduction && (await call.tx.people.byId(introduction.menteeId));
  if (!mentee || introduction.suggesterId !== call.person.id) return notAllowed(call);
  const part = await lookingAs(call, mentee.id, introduction.programmeId);
  if (introduction.state !== 'sought' || !part) {
    return { kind: 'answer', view: note(call.words.t('introductions.answer.settled')) };
  }
  return deed({ introduction, mentee, programme: part.programme });
}

export const openAnswer: ActionCase = (call, { id }) =>
  whileAsked(call, id, async (asked) => ({ kind: 'form', form: form(call, asked, untyped) }));

export const submitAnswer: FormCase = (call, id, answers) =>
  whileAsked(call, id, async (asked) => {
    const { words, person } = call;
    const { introduction, mentee, programme } = asked;
    const typed = readTyped(words, answers, ['mentor', 'why']);
    const { mentor, why } = typed.values;
    const again = (errors: Typed['errors']): Reply => ({
      kind: 'errors',
      form: form(call, asked, { values: typed.values, errors }),
    });
    if (!mentor || !why || Object.keys(typed.errors).length > 0) return again(typed.errors);
    const [mentorId, ...others] = await mentorsMeant(call, [programme], mentor);
    if (others.length > 0) return again({ mentor: words.t('introductions.error.several') });
    const passed =
      mentorId !== undefined &&
      mentorId !== person.id &&
      (await passOn(call, {
        ...{ programme, menteeId: mentee.id, mentorId, suggesterId: person.id, why },
        asked: introduction,
      }));
    if (!passed) return again({ mentor: words.t('introductions.answer.cannot') });
    return { kind: 'answer', view: note(words.t('introductions.answer.thanks', { name: mentee.name })) };
  });

/** "Nobody comes to mind": the mentee does not hear it. */
export const answerNobody: ActionCase = (call, { id }) =>
  whileAsked(call, id, async ({ introduction, mentee }) => {
    await call.tx.introductions.save({ ...introduction, state: 'nobody', updatedAt: call.now });
    return { kind: 'replace', view: note(call.words.t('introductions.answer.none', { name: mentee.name })) };
  });

function form({ words }: Call, { introduction, mentee }: Asked, typed: Typed): FormView {
  const question = { kind: 'quote', text: introduction.question ?? '', by: mentee.name } as const;
  return answerForm(words, introduction.id, mentee.name, question, typed);
}
