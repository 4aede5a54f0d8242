import { z } from 'zod';
import { note } from '../../conversation/views/note.ts';
import { languageForm } from '../../conversation/views/people/languageForm.ts';
import { languageSchema } from '../../core/people/language.ts';
import type { ActionCase, FormCase } from '../capability.ts';
import { refreshHome } from '../joining/refreshHome.ts';

const answersSchema = z.object({ language: languageSchema });

export const openLanguage: ActionCase = async ({ words, person }) => ({
  kind: 'form',
  form: languageForm(words, person.language),
});

/** The language from here on, also for what already waits to be sent: it is rendered at its turn. */
export const saveLanguage: FormCase = async (call, _token, answers) => {
  const read = answersSchema.safeParse(answers);
  if (!read.success) return { kind: 'errors', form: languageForm(call.words, call.person.language) };
  const person = { ...call.person, language: read.data.language };
  await call.tx.people.save(person);
  await refreshHome(call, [person.id]);
  return { kind: 'answer', view: note(call.wordsFor(person).t('profile.languageSaved')) };
};
