import type { Exclusion } from '../matching/exclusion.ts';
import { forMentee } from '../matching/forMentee.ts';

/** What a mentee could change themselves so that somebody can be offered to them. */
export type Help =
  | { readonly code: 'languages'; readonly languages: readonly string[] }
  | { readonly code: 'hours' | 'grade' | 'category' | 'dutyStation' | 'more' };

/**
 * Reads the exclusions of every mentor and keeps what this mentee can change: a fact they have not told, a language they
 * may speak, wider hours. A fact that they did tell is theirs and not for changing.
 */
export function whatWouldHelp(exclusions: readonly (readonly Exclusion[])[]): readonly Help[] {
  const found = exclusions.flatMap(forMentee);
  const has = (code: Exclusion['code']) => found.some((exclusion) => exclusion.code === code);
  const languages = new Set(
    found.flatMap((exclusion) => (exclusion.code === 'language' ? exclusion.mentorLanguages : [])),
  );
  const help: Help[] = [];
  if (languages.size > 0) help.push({ code: 'languages', languages: [...languages].sort() });
  if (has('hours')) help.push({ code: 'hours' });
  if (has('grade')) help.push({ code: 'grade' });
  if (has('category')) help.push({ code: 'category' });
  if (has('duty-station')) help.push({ code: 'dutyStation' });
  if (has('floor')) help.push({ code: 'more' });
  return help;
}
