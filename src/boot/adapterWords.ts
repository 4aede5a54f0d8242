import { wordsFor } from '../conversation/text/words.ts';
import { languageSchema } from '../core/people/language.ts';

/** The few lines that an adapter says by itself, in the language of the reader's client. */
export function adapterWords(locale: string | null) {
  const language = languageSchema.safeParse(locale?.slice(0, 2).toLowerCase());
  const words = wordsFor(language.success ? language.data : 'en', 'UTC');
  return {
    working: words.t('common.workingOnIt'),
    failed: words.t('common.failed'),
    closed: words.t('common.formClosed'),
    expired: words.t('common.formExpired'),
    answeredDirectly: words.t('common.answeredDirectly'),
    addTheApp: words.t('common.addTheApp'),
  };
}
