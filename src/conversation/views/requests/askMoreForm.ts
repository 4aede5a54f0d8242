import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import type { Again } from './requestForm.ts';
import { textForm } from './textForm.ts';

/** The mentor's question to the mentee, before deciding. */
export function askMoreForm(words: Words, requestId: string, name: string, again: Again | null): FormView {
  return textForm({
    form: 'request.ask-more',
    token: requestId,
    title: words.t('requests.askMoreTitle'),
    intro: [text(words.t('requests.askMoreIntro', { name }))],
    field: {
      id: 'question',
      label: words.t('requests.questionLabel'),
      hint: words.t('requests.questionHint', { name }),
      required: true,
    },
    submit: words.t('requests.questionSend'),
    cancel: words.t('common.cancel'),
    ...again,
  });
}
