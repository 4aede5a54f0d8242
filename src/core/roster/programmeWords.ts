import { fold } from '../matching/fold.ts';
import type { Label } from '../programme/label.ts';
import type { Programme } from '../programme/programme.ts';

/** Columns whose words are those of a list. */
export type Listed =
  | 'population'
  | 'organisation'
  | 'duty station'
  | 'grade'
  | 'category'
  | 'languages'
  | 'specialisations';

/** What may stand in a column, folded: ids, and labels in every language. */
export function programmeWords(programme: Programme): Readonly<Record<Listed, ReadonlyMap<string, string>>> {
  const words = (list: readonly { readonly id: string; readonly label: Label }[]) =>
    new Map(list.flatMap(({ id, label }) => [id, ...Object.values(label)].map((said) => [fold(said), id] as const)));
  return {
    population: words(programme.populations),
    organisation: words(programme.organisations),
    'duty station': words(programme.dutyStations),
    grade: words(programme.grades),
    category: words(programme.categories),
    languages: languageWords(),
    specialisations: words(programme.specialisations),
  };
}

const languageCodes = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'pt', 'ru', 'sw', 'tr', 'uk', 'zh'];

function languageWords(): ReadonlyMap<string, string> {
  const names = ['en', 'fr'].map((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
  return new Map(
    languageCodes.flatMap((code) =>
      [code, ...names.map((name) => name.of(code) ?? code)].map((said) => [fold(said), code] as const),
    ),
  );
}
