import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';

/** How a line of links is written in this programme: `title in English | title in French | address`. */
export function linkShape(words: Words, { languages }: Pick<Programme, 'languages'>): string {
  const titles = languages.map((code) => words.t('settings.linkTitle', { language: words.languageName(code) }));
  return words.t('settings.linkShape', { titles: titles.join(' | ') });
}
