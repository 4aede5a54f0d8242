import { type Language, languages } from '../people/language.ts';
import type { ProgrammeProblem } from './checkProgramme.ts';
import type { Programme } from './programme.ts';

/** Every text of a programme that lacks one of the languages the programme says it speaks. */
export function missingLanguages(programme: Programme): readonly ProgrammeProblem[] {
  return within(programme, [], programme.languages);
}

function within(value: unknown, path: readonly (string | number)[], spoken: readonly Language[]): ProgrammeProblem[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => within(item, [...path, index], spoken));
  if (typeof value !== 'object' || value === null) return [];
  if (isLabel(value)) {
    return spoken
      .filter((language) => !(language in value))
      .map((language) => ({
        path,
        problem: `has no text in "${language}", which is one of the programme's languages`,
      }));
  }
  return Object.entries(value).flatMap(([key, item]) => within(item, [...path, key], spoken));
}

/** Texts are the only things in a programme whose keys are languages and whose values are words. */
function isLabel(value: object): boolean {
  const entries = Object.entries(value);
  const known: readonly string[] = languages;
  return entries.length > 0 && entries.every(([key, item]) => known.includes(key) && typeof item === 'string');
}
