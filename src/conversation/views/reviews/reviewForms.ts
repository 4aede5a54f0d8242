import type { Programme } from '../../../core/programme/programme.ts';
import type { Field, FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { quiet, text } from '../blocks.ts';

/** Where an answer is a figure of one to five. */
export const scale = ['1', '2', '3', '4', '5'] as const;
/** The questions at half-time: a figure and two texts. */
export const midTermQuestions = ['progress', 'helps', 'change'] as const;
/** Characters of one answer. */
const longest = 1000;

export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** Half-way: what each thinks, and which of it the other one may read. */
export function midTermForm(words: Words, pairId: string, partner: string, typed: Typed): FormView {
  return {
    form: 'review.mid-term',
    token: pairId,
    title: words.t('review.midTerm.title'),
    intro: [text(words.t('review.midTerm.intro', { partner }))],
    fields: [
      scaleField(words, 'progress', words.t('review.midTerm.progress'), typed),
      textField('helps', words.t('review.midTerm.helps'), typed),
      textField('change', words.t('review.midTerm.change'), typed),
      {
        id: 'share',
        kind: 'choices',
        style: 'boxes',
        label: words.t('review.midTerm.share', { partner }),
        hint: words.t('review.midTerm.shareHint', { partner }),
        required: false,
        error: null,
        options: [
          { value: 'progress', label: words.t('review.midTerm.progress') },
          { value: 'helps', label: words.t('review.midTerm.helps') },
          { value: 'change', label: words.t('review.midTerm.change') },
        ],
        value: Array.isArray(typed.share) ? typed.share : [],
      },
    ],
    submit: words.t('review.send'),
    cancel: words.t('common.cancel'),
  };
}

export type SurveyQuestion = Programme['closing']['survey'][number];

/** The end: the programme's few questions, and a word of thanks that the other one reads. */
export function closingForm(
  words: Words,
  pairId: string,
  partner: string,
  questions: readonly SurveyQuestion[],
  typed: Typed,
): FormView {
  return {
    form: 'review.closing',
    token: pairId,
    title: words.t('review.closing.title'),
    intro: [text(words.t('review.closing.intro')), quiet(words.t('review.closing.who'))],
    fields: [
      ...questions.map((question) => questionField(words, question, typed)),
      {
        ...textField('thanks', words.t('review.closing.thanks', { partner }), typed),
        hint: words.t('review.closing.thanksHint', { partner }),
      },
    ],
    submit: words.t('review.send'),
    cancel: words.t('common.cancel'),
  };
}

function questionField(words: Words, question: SurveyQuestion, typed: Typed): Field {
  const label = words.label(question.label);
  const id = `q-${question.id}`;
  switch (question.kind) {
    case 'scale':
      return scaleField(words, id, label, typed);
    case 'text':
      return textField(id, label, typed);
    case 'choice':
      return {
        ...base(id, label),
        kind: 'choice',
        style: 'radio',
        options: question.options.map((option) => ({ value: option.id, label: words.label(option.label) })),
        value: one(typed, id),
      };
  }
}

const base = (id: string, label: string) => ({ id, label, hint: null, required: false, error: null });

const one = (typed: Typed, id: string): string | null => {
  const value = typed[id];
  return typeof value === 'string' ? value : null;
};

const textField = (id: string, label: string, typed: Typed): Field => ({
  ...base(id, label),
  kind: 'text',
  multiline: true,
  maxLength: longest,
  value: one(typed, id),
});

const scaleField = (words: Words, id: string, label: string, typed: Typed): Field => ({
  ...base(id, label),
  kind: 'choice',
  style: 'menu',
  options: scale.map((value) => ({ value, label: words.t('review.scale', { value }) })),
  value: one(typed, id),
});
