import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import type { Again } from './requestForm.ts';
import { textForm } from './textForm.ts';

/** A decline, with a word to the mentee if the mentor likes; the form says who reads it. */
export function declineForm(words: Words, requestId: string, name: string, again: Again | null): FormView {
  return textForm({
    form: 'request.decline',
    token: requestId,
    title: words.t('requests.declineTitle'),
    intro: [text(words.t('requests.declineIntro', { name }))],
    field: {
      id: 'reason',
      label: words.t('requests.reasonLabel', { name }),
      hint: words.t('requests.reasonHint', { name }),
      required: false,
    },
    submit: words.t('requests.declineSend'),
    cancel: words.t('common.cancel'),
    ...again,
  });
}
