import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { type Typed, textField } from './suggestForm.ts';

/** A mentee asks colleagues of their choice; the question is proposed and theirs to change. */
export function networkForm(words: Words, programmeId: string, most: number, typed: Typed): FormView {
  return {
    form: 'introduction.network',
    token: programmeId,
    title: words.t('introductions.ask.title'),
    intro: [text(words.t('introductions.ask.intro'))],
    fields: [
      textField(words, typed, 'whom', 'introductions.ask.whom', words.t('introductions.ask.whomHint', { most }), true),
      textField(words, typed, 'question', 'introductions.ask.question', null, true),
    ],
    submit: words.t('introductions.ask.send'),
    cancel: words.t('common.cancel'),
  };
}
