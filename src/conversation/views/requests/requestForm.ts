import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { textForm } from './textForm.ts';

/** What the mentee hopes for, to one mentor. */
export function requestForm(words: Words, token: string, name: string, again: Again | null): FormView {
  return textForm({
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
}

/** A form that comes back: what was typed, and what is not right yet. */
export interface Again {
  readonly value: string | null;
  readonly error: string;
}
