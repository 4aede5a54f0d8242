import { z } from 'zod';
import type { Words } from '../../conversation/text/words.ts';
import type { Again } from '../../conversation/views/requests/requestForm.ts';
import { longestText } from '../../conversation/views/requests/textForm.ts';
import type { FormAnswers } from '../../ports/view.ts';

export type Written =
  | { readonly kind: 'taken'; readonly text: string | null }
  /** What the form comes back with. */
  | { readonly kind: 'again'; readonly again: Again };

const typed = z.string().nullable().catch(null);

/** A text field's answer, trimmed; `null` when it was left empty and may be. */
export function writtenAnswer(words: Words, answers: FormAnswers, field: string, required: boolean): Written {
  const value = typed.parse(answers[field] ?? null);
  const text = value?.trim() || null;
  if (text === null && required) return { kind: 'again', again: { value, error: words.t('requests.needed') } };
  if (text !== null && [...text].length > longestText) {
    return { kind: 'again', again: { value, error: words.t('requests.tooLong', { most: longestText }) } };
  }
  return { kind: 'taken', text };
}
