import { z } from 'zod';
import type { Words } from '../../conversation/text/words.ts';
import type { Typed } from '../../conversation/views/introductions/suggestForm.ts';
import { longestText } from '../../conversation/views/requests/textForm.ts';
import type { FormAnswers } from '../../ports/view.ts';

const text = z.string().trim().nullish().catch(null);

/** The text fields of a form, trimmed; each has to be filled in, and none is longer than what one person sends another. */
export function readTyped(words: Words, answers: FormAnswers, fields: readonly string[]): Typed {
  const values = Object.fromEntries(fields.map((field) => [field, text.parse(answers[field]) || null] as const));
  const errors = Object.entries(values).flatMap(([field, value]) => {
    if (value === null) return [[field, words.t('common.needed')] as const];
    return [...value].length > longestText
      ? [[field, words.t('requests.tooLong', { most: longestText })] as const]
      : [];
  });
  return { values, errors: Object.fromEntries(errors) };
}
