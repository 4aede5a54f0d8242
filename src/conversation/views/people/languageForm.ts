import type { Language } from '../../../core/people/language.ts';
import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { languageOptions } from '../joining/choices.ts';

/** The language the bot speaks with this person. */
export function languageForm(words: Words, present: Language): FormView {
  return {
    form: 'profile.language',
    token: '',
    title: words.t('profile.languageTitle'),
    intro: [],
    fields: [
      {
        id: 'language',
        kind: 'choice',
        style: 'radio',
        label: words.t('joining.language'),
        hint: null,
        required: true,
        error: null,
        options: languageOptions(),
        value: present,
      },
    ],
    submit: words.t('common.save'),
    cancel: words.t('common.cancel'),
  };
}
