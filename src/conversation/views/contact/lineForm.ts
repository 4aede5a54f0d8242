import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { textForm } from '../requests/textForm.ts';

/** The first line to the other, ready to send and free to change. */
export function lineForm(
  words: Words,
  pairId: string,
  name: string,
  filled: { readonly value: string | null; readonly error: string | null },
): FormView {
  return textForm({
    form: 'contact.line',
    token: pairId,
    title: words.t('contact.form.title'),
    intro: [text(words.t('contact.form.intro', { name }))],
    field: {
      id: 'line',
      label: words.t('contact.form.label', { name }),
      hint: words.t('contact.form.hint'),
      required: true,
    },
    submit: words.t('contact.form.send'),
    cancel: words.t('common.cancel'),
    ...filled,
  });
}
