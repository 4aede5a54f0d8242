import type { GoalPart } from '../../../core/mentoring/goal.ts';
import type { GoalProblem, TypedGoal } from '../../../core/mentoring/readGoal.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Field, FormView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { quiet } from '../blocks.ts';

/** For a new goal of a pair, or a change to one: `token` is `new:<pair id>` or `change:<goal id>`. */
export type GoalToken = { readonly kind: 'new' | 'change'; readonly id: string };

const problems: Record<GoalProblem['code'], TextKey> = {
  missing: 'keeping.goalForm.missing',
  'not-a-date': 'keeping.goalForm.notADate',
  past: 'keeping.goalForm.past',
};

/** The product's own questions, where a programme has none. */
const questions: Record<GoalPart, TextKey> = {
  measurable: 'keeping.goalForm.measurable',
  achievable: 'keeping.goalForm.achievable',
  relevant: 'keeping.goalForm.relevant',
  strategies: 'keeping.goalForm.strategies',
  opportunities: 'keeping.goalForm.opportunities',
};

/** A SMART goal part by part, with the programme's questions and examples. Only the first part has to be there. */
export function goalForm(
  words: Words,
  token: GoalToken,
  partner: string,
  template: Programme['goalTemplate'],
  typed: TypedGoal,
  wrong: readonly GoalProblem[],
): FormView {
  const error = (field: GoalProblem['field']) => {
    const found = wrong.find((problem) => problem.field === field);
    return found ? words.t(problems[found.code]) : null;
  };
  const fresh = token.kind === 'new';
  const { specific, timeBound } = template;
  const example = (part: Programme['goalTemplate']['specific']) =>
    part?.example ? words.t('keeping.goalForm.example', { example: words.label(part.example) }) : null;
  const part = (id: GoalPart): Field => ({
    id,
    kind: 'text',
    label: template[id] ? words.label(template[id].question) : words.t(questions[id]),
    hint: example(template[id]),
    required: false,
    error: null,
    multiline: true,
    maxLength: 500,
    value: typed[id],
  });
  return {
    form: 'keeping.goal',
    token: `${token.kind}:${token.id}`,
    title: fresh ? words.t('keeping.goalForm.new') : words.t('keeping.goalForm.change'),
    intro: [quiet(words.t('keeping.goalForm.readers', { partner })), quiet(words.t('keeping.goalForm.partByPart'))],
    fields: [
      {
        id: 'text',
        kind: 'text',
        label: specific ? words.label(specific.question) : words.t('keeping.goalForm.text'),
        hint: example(specific) ?? words.t('keeping.goalForm.hint'),
        required: true,
        error: error('text'),
        multiline: true,
        maxLength: 500,
        value: typed.text,
      },
      part('measurable'),
      {
        id: 'by',
        kind: 'date',
        label: timeBound ? words.label(timeBound.question) : words.t('keeping.goalForm.by'),
        hint: example(timeBound),
        required: false,
        error: error('by'),
        value: typed.by,
      },
      part('achievable'),
      part('relevant'),
      part('strategies'),
      part('opportunities'),
    ],
    submit: fresh ? words.t('keeping.goalForm.add') : words.t('keeping.goalForm.save'),
    cancel: words.t('common.cancel'),
  };
}
