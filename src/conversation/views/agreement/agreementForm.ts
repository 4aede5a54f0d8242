import { durationsOpen } from '../../../core/agreement/durationsOpen.ts';
import type { AgreementProblem, TypedAgreement } from '../../../core/agreement/readAgreement.ts';
import { cadences } from '../../../core/people/profile.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, Field, FormView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { quiet, strong, text } from '../blocks.ts';
import { habits } from '../finding/habits.ts';

export interface AgreementFormFacts {
  readonly pairId: string;
  readonly programme: Programme;
  readonly partner: string;
  readonly typed: TypedAgreement;
  readonly problems: readonly AgreementProblem[];
}

const kindKeys: Record<string, TextKey> = {
  months: 'agreement.form.months',
  meetings: 'agreement.form.meetings',
  open: 'agreement.form.open',
};
const longestClause = 800;

/** Everything the two agree on, filled in with what was last written, or with what the programme proposes. */
export function agreementForm(words: Words, facts: AgreementFormFacts): FormView {
  const { pairId, programme, partner } = facts;
  return {
    form: 'agreement',
    token: pairId,
    title: words.t('agreement.form.title'),
    intro: [quiet(words.t('agreement.form.intro', { partner })), ...fixedClauses(words, programme)],
    fields: [...terms(words, facts), ...clauseFields(words, facts)],
    submit: words.t('agreement.form.send'),
    cancel: words.t('common.cancel'),
  };
}

function fixedClauses(words: Words, { agreement }: Programme): Block[] {
  return agreement.clauses
    .filter(({ fixed }) => fixed)
    .flatMap((clause) => [strong(words.label(clause.label)), text(words.label(clause.text))]);
}

function terms(words: Words, { programme, typed, problems }: AgreementFormFacts): Field[] {
  const { recommendedMonths } = programme.agreement;
  const base = (id: 'kind' | 'amount' | 'cadence' | 'minutes' | 'means', label: TextKey, hint: string | null) => ({
    id,
    label: words.t(label),
    hint,
    required: id !== 'amount',
    error: errorOf(words, problems, id),
  });
  const advice = recommendedMonths ? words.t('agreement.form.advice', recommendedMonths) : null;
  return [
    {
      ...base('kind', 'agreement.form.kind', advice),
      kind: 'choice',
      style: 'radio',
      options: durationsOpen(programme).map((kind) => ({
        value: kind,
        label: words.t(kindKeys[kind] ?? 'agreement.open'),
      })),
      value: typed.kind,
    },
    {
      ...base('amount', 'agreement.form.amount', words.t('agreement.form.amountHint')),
      kind: 'number',
      min: 1,
      max: 200,
      value: typed.amount,
    },
    {
      ...base('cadence', 'agreement.form.cadence', null),
      kind: 'choice',
      style: 'radio',
      options: cadences.map((value) => ({ value, label: habits.cadence(words, value) })),
      value: typed.cadence,
    },
    { ...base('minutes', 'agreement.form.minutes', null), kind: 'number', min: 10, max: 240, value: typed.minutes },
    {
      ...base('means', 'agreement.form.means', null),
      kind: 'choices',
      style: 'boxes',
      options: programme.means.map((value) => ({ value, label: habits.means(words, [value]) })),
      value: typed.means,
    },
  ];
}

function clauseFields(words: Words, { programme, typed, problems }: AgreementFormFacts): Field[] {
  return programme.agreement.clauses
    .filter(({ fixed }) => !fixed)
    .map(({ id, label, text: proposed }) => ({
      kind: 'text',
      id: `clause-${id}`,
      label: words.label(label),
      hint: null,
      required: true,
      error: errorOf(words, problems, `clause-${id}`),
      multiline: true,
      maxLength: longestClause,
      value: typed.clauses[id] ?? words.label(proposed),
    }));
}

function errorOf(words: Words, problems: readonly AgreementProblem[], field: AgreementProblem['field']): string | null {
  const problem = problems.find((one) => one.field === field);
  if (!problem) return null;
  switch (problem.code) {
    case 'missing':
      return words.t(problem.field === 'amount' ? 'agreement.error.amount' : 'agreement.error.missing');
    case 'over':
      return words.t('agreement.error.over', { most: problem.most });
    case 'past':
      return words.t('agreement.error.past');
    case 'out-of-range':
      return words.t('agreement.error.minutes');
    case 'empty':
      return words.t('agreement.error.empty');
  }
}
