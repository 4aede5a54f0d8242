import type { Pair } from '../../../core/pairing/pair.ts';
import { cadences } from '../../../core/people/profile.ts';
import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { habits } from '../finding/habits.ts';

/** How many months a pair can go on for at a time. */
export const extensions = [1, 3, 6] as const;

/** How often to be asked. */
export function rhythmForm(words: Words, pair: Pair): FormView {
  return {
    form: 'pair.rhythm',
    token: pair.id,
    title: words.t('pairing.rhythm.title'),
    intro: [],
    fields: [
      {
        kind: 'choice',
        id: 'cadence',
        label: words.t('pairing.rhythm.label'),
        hint: words.t('pairing.rhythm.hint'),
        required: true,
        error: null,
        style: 'radio',
        options: cadences.map((value) => ({ value, label: habits.cadence(words, value) })),
        value: pair.cadence,
      },
    ],
    submit: words.t('pairing.rhythm.save'),
    cancel: words.t('common.cancel'),
  };
}

/** Ending, with what it is for the person who ends; the other is told only that it has ended. */
export function endForm(words: Words, pair: Pair, otherName: string, error: string | null): FormView {
  return {
    form: 'pair.end',
    token: pair.id,
    title: words.t('pairing.end.title'),
    intro: [text(words.t('pairing.end.intro', { name: otherName }))],
    fields: [
      {
        kind: 'choice',
        id: 'reason',
        label: words.t('pairing.end.label'),
        hint: null,
        required: true,
        error,
        style: 'radio',
        options: [
          { value: 'completed', label: words.t('pairing.end.completed') },
          { value: 'without-fault', label: words.t('pairing.end.withoutFault') },
        ],
        value: null,
      },
    ],
    submit: words.t('pairing.end.submit'),
    cancel: words.t('common.cancel'),
  };
}

/** Going on for some more months. */
export function extendForm(words: Words, pair: Pair, otherName: string): FormView {
  return {
    form: 'pair.extend',
    token: pair.id,
    title: words.t('pairing.extend.title'),
    intro: [text(words.t('pairing.extend.intro', { name: otherName }))],
    ...howMuchLonger(words),
  };
}

/** The question of an extension, whoever gives it. */
export function howMuchLonger(words: Words): Pick<FormView, 'fields' | 'submit' | 'cancel'> {
  return {
    fields: [
      {
        kind: 'choice',
        id: 'months',
        label: words.t('pairing.extend.label'),
        hint: null,
        required: true,
        error: null,
        style: 'radio',
        options: extensions.map((months) => ({
          value: String(months),
          label: words.t('pairing.extend.months', { months }),
        })),
        value: '3',
      },
    ],
    submit: words.t('pairing.extend.submit'),
    cancel: words.t('common.cancel'),
  };
}
