import type { Field, FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { textForm } from './textForm.ts';

/** What the mentee hopes for, to one mentor. */
export function requestForm(
  words: Words,
  token: string,
  name: string,
  again: Again | null,
  talk: { readonly wished: boolean } | null,
): FormView {
  const form = textForm({
    form: 'request.new',
    token,
    title: words.t('requests.formTitle'),
    intro: [text(words.t('requests.formIntro', { name }))],
    field: {
      id: 'note',
      label: words.t('requests.noteLabel'),
      hint: words.t('requests.noteHint', { name }),
      required: true,
    },
    submit: words.t('requests.send'),
    cancel: words.t('common.cancel'),
    ...again,
  });
  if (talk === null) return form;
  const first: Field = {
    kind: 'choice',
    id: 'talk',
    label: words.t('talk.wish'),
    hint: null,
    required: true,
    error: null,
    style: 'radio',
    options: [
      { value: 'no', label: words.t('talk.wish.no') },
      { value: 'yes', label: words.t('talk.wish.yes') },
    ],
    value: talk.wished ? 'yes' : 'no',
  };
  return { ...form, fields: [...form.fields, first] };
}

/** A form that comes back: what was typed, and what is not right yet. */
export interface Again {
  readonly value: string | null;
  readonly error: string;
}
