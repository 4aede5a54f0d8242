import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, quiet, strong, text } from '../blocks.ts';

/** Asks a pair whether its goals still hold. Their text stays out of it. `period`: which review, to know its copies by. */
export function goalReviewCard(words: Words, pairId: string, period: string, openGoals: number): MessageView {
  const summary = words.t('keeping.review.title');
  const still = button(words.t('keeping.review.still'), does('keeping.review', pairId, `still/${period}`), 'primary');
  const change = button(words.t('keeping.review.change'), does('keeping.review', pairId, 'change'));
  const show = button(words.t('keeping.goals.show'), does('keeping.goals', pairId));
  const add = button(words.t('keeping.goals.add'), does('keeping.goal-add', pairId), 'primary');
  return {
    summary,
    blocks: [
      heading(summary),
      text(words.t('keeping.review.ask', { count: openGoals })),
      buttons(...(openGoals === 0 ? [add] : [still, change, show])),
    ],
  };
}

/** The same after one of the two has confirmed the goals. `next`: when the following review is planned, if one is. */
export function goalReviewDone(words: Words, pairId: string, name: string, next: Date | null): MessageView {
  const summary = words.t('keeping.review.confirmed', { name });
  return {
    summary,
    blocks: [
      heading(words.t('keeping.review.title')),
      strong(summary),
      ...(next ? [quiet(words.t('keeping.review.next', { date: words.date(next) }))] : []),
      buttons(button(words.t('keeping.goals.show'), does('keeping.goals', pairId))),
    ],
  };
}
