import { wordsFor } from '../conversation/text/words.ts';
import { languageSchema } from '../core/people/language.ts';

/** The few lines that an adapter says by itself, by a locale or language; English where we do not speak it. */
export function adapterWords(locale: string | null) {
  const language = languageSchema.safeParse(locale?.slice(0, 2).toLowerCase());
  const words = wordsFor(language.success ? language.data : 'en', 'UTC');
  return {
    working: words.t('common.workingOnIt'),
    failed: words.t('common.failed'),
    closed: words.t('common.formClosed'),
    openForm: words.t('common.openForm'),
    openFormButton: words.t('common.openFormButton'),
    answeredDirectly: words.t('common.answeredDirectly'),
    addTheApp: words.t('common.addTheApp'),
    needed: words.t('common.needed'),
    numberNeeded: (min: number, max: number) => words.t('common.numberNeeded', { min, max }),
  };
}
