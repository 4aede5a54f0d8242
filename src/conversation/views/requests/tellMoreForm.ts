import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import type { Again } from './requestForm.ts';
import { textForm } from './textForm.ts';

/** The mentee's answer to the mentor's question. */
export function tellMoreForm(
  words: Words,
  request: { readonly id: string; readonly question: string | null },
  name: string,
  again: Again | null,
): FormView {
  return textForm({
    form: 'request.tell-more',
    token: request.id,
    title: words.t('requests.answerTitle'),
    intro: request.question === null ? [] : [{ kind: 'quote', text: request.question, by: name }],
    field: {
      id: 'more',
      label: words.t('requests.answerLabel'),
      hint: words.t('requests.answerHint', { name }),
      required: true,
    },
    submit: words.t('requests.answerSend'),
    cancel: words.t('common.cancel'),
    ...again,
  });
}
