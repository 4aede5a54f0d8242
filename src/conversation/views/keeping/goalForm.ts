import type { GoalProblem } from '../../../core/mentoring/readGoal.ts';
import type { FormView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { quiet } from '../blocks.ts';

export interface TypedGoal {
  readonly text: string | null;
  readonly by: string | null;
  readonly problems: readonly GoalProblem[];
}

/** For a new goal of a pair, or a change to one: `token` is `new:<pair id>` or `change:<goal id>`. */
export type GoalToken = { readonly kind: 'new' | 'change'; readonly id: string };

const problems: Record<GoalProblem['code'], TextKey> = {
  missing: 'keeping.goalForm.missing',
  'not-a-date': 'keeping.goalForm.notADate',
  past: 'keeping.goalForm.past',
};

export function goalForm(words: Words, token: GoalToken, partner: string, typed: TypedGoal): FormView {
  const error = (field: GoalProblem['field']) => {
    const found = typed.problems.find((problem) => problem.field === field);
    return found ? words.t(problems[found.code]) : null;
  };
  const fresh = token.kind === 'new';
  return {
    form: 'keeping.goal',
    token: `${token.kind}:${token.id}`,
    title: fresh ? words.t('keeping.goalForm.new') : words.t('keeping.goalForm.change'),
    intro: [quiet(words.t('keeping.goalForm.readers', { partner }))],
    fields: [
      {
        id: 'text',
        kind: 'text',
        label: words.t('keeping.goalForm.text'),
        hint: words.t('keeping.goalForm.hint'),
        required: true,
        error: error('text'),
        multiline: true,
        maxLength: 500,
        value: typed.text,
      },
      {
        id: 'by',
        kind: 'date',
        label: words.t('keeping.goalForm.by'),
        hint: words.t('common.optional'),
        required: false,
        error: error('by'),
        value: typed.by,
      },
    ],
    submit: fresh ? words.t('keeping.goalForm.add') : words.t('keeping.goalForm.save'),
    cancel: words.t('common.cancel'),
  };
}
