import type { MentoringRequest } from '../../../core/pairing/mentoringRequest.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, strong, text } from '../blocks.ts';

/** The mentor's question as the mentee gets it; `opening` replaces the first sentence, for a reminder. */
export function questionAsked(
  words: Words,
  request: MentoringRequest,
  name: string,
  opening: string | null,
): MessageView {
  const summary = opening ?? words.t('requests.told.question', { name });
  return {
    summary,
    blocks: [
      strong(summary),
      ...(request.question === null ? [] : [{ kind: 'quote', text: request.question, by: name } as const]),
      text(words.t('requests.told.questionUntil', { date: words.date(request.lapsesAt) })),
      buttons(button(words.t('requests.answer'), does('request.tell-more', request.id), 'primary')),
    ],
  };
}
