import type { Block, Field, FormView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { longestText } from '../requests/textForm.ts';

/** What was typed, by field; and what is not right yet. */
export interface Typed {
  readonly values: Readonly<Record<string, string | null>>;
  readonly errors: Readonly<Record<string, string>>;
}

export const untyped: Typed = { values: {}, errors: {} };

/** A mentor for a colleague, of one's own accord. */
export function suggestForm(words: Words, typed: Typed): FormView {
  return {
    form: 'introduction.suggest',
    token: '',
    title: words.t('introductions.form.title'),
    intro: [text(words.t('introductions.form.intro'))],
    fields: [textField(words, typed, 'to', 'introductions.form.to', null), ...mentorAndWhy(words, typed)],
    submit: words.t('introductions.form.send'),
    cancel: words.t('common.cancel'),
  };
}

/** A colleague who was asked names a mentor. */
export function answerForm(words: Words, id: string, mentee: string, question: Block, typed: Typed): FormView {
  return {
    form: 'introduction.answer',
    token: id,
    title: words.t('introductions.answer.title'),
    intro: [question, text(words.t('introductions.answer.intro', { name: mentee }))],
    fields: mentorAndWhy(words, typed),
    submit: words.t('introductions.form.send'),
    cancel: words.t('common.cancel'),
  };
}

const mentorAndWhy = (words: Words, typed: Typed): Field[] => [
  textField(words, typed, 'mentor', 'introductions.form.mentor', words.t('introductions.form.mentorHint')),
  textField(words, typed, 'why', 'introductions.form.why', words.t('introductions.form.whyHint'), true),
];

export function textField(
  words: Words,
  { values, errors }: Typed,
  id: string,
  label: TextKey,
  hint: string | null,
  multiline = false,
): Field {
  return {
    id,
    kind: 'text',
    label: words.t(label),
    hint,
    required: true,
    error: errors[id] ?? null,
    multiline,
    maxLength: longestText,
    value: values[id] ?? null,
  };
}
