import type { Goal } from '../../../core/mentoring/goal.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, quiet, strong, text } from '../blocks.ts';
import { goalFacts } from './goalFacts.ts';

/** A goal that the other one of a pair wrote down or changed: is it theirs too? */
export function goalToAgree(words: Words, goal: Goal, writer: string): MessageView {
  const summary = words.t('keeping.goal.written', { name: writer });
  return {
    summary,
    blocks: [
      text(summary),
      strong(goal.text),
      ...goalFacts(words, goal),
      ...(goal.by === null ? [] : [quiet(words.t('keeping.goals.by', { date: words.day(goal.by) }))]),
      buttons(
        button(words.t('keeping.goal.agree'), does('keeping.goal-agree', goal.id), 'primary'),
        button(words.t('keeping.goals.edit'), does('keeping.goal-edit', goal.id)),
      ),
    ],
  };
}
