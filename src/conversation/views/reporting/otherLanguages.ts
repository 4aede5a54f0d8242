import type { PageLanguage } from '../../../ports/pageView.ts';
import type { Words } from '../../text/words.ts';
import { languageOptions } from '../joining/choices.ts';

/** The languages in which a page could be read instead of the one it is in. */
export function otherLanguages({ language }: Words): PageLanguage[] {
  return languageOptions()
    .filter(({ value }) => value !== language)
    .map(({ value, label }) => ({ code: value, name: label }));
}
