import { type Goal, goalProgress } from '../../../core/mentoring/goal.ts';
import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { strong } from '../blocks.ts';

/** How far a goal has come. */
export function progressForm(words: Words, goal: Goal): FormView {
  return {
    form: 'keeping.goal-progress',
    token: goal.id,
    title: words.t('keeping.goal.progress'),
    intro: [strong(goal.text)],
    fields: [
      {
        kind: 'choice',
        id: 'progress',
        label: words.t('keeping.progress.label'),
        hint: null,
        required: true,
        error: null,
        style: 'radio',
        options: goalProgress.map((value) => ({
          value: String(value),
          label: words.t('keeping.progress.step', { percent: value }),
        })),
        value: String(goal.progress),
      },
    ],
    submit: words.t('common.save'),
    cancel: words.t('common.cancel'),
  };
}
