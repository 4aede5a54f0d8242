import type { MatchingProgramme } from './matchingProgramme.ts';

export type TermKind =
  | 'specialisation'
  | 'topic'
  | 'language'
  | 'dutyStation'
  | 'careerPath'
  | 'grade'
  | 'category'
  | 'organisation';

/** One entry of a programme's lists with everything people call it, in every language of the programme. */
export interface Term {
  readonly kind: TermKind;
  readonly id: string;
  readonly names: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly label: Readonly<Partial<Record<string, string>>>;
}

/** Everything of a programme's lists that people can look for, and the languages that `spoken` names by ISO code. */
export function termsOf(programme: MatchingProgramme, spoken: readonly string[]): readonly Term[] {
  const entries = (kind: TermKind, list: readonly Entry[]): Term[] =>
    list.map(({ id, label }) => ({
      kind,
      id,
      names: [id, ...Object.values(label).filter((name) => name !== undefined)],
    }));
  return [
    ...entries('specialisation', programme.specialisations),
    ...entries('topic', programme.topics),
    ...[...new Set(spoken)].sort().map((id) => languageTerm(id, programme.languages)),
    ...entries('dutyStation', programme.dutyStations),
    ...entries('careerPath', programme.careerPaths),
    ...entries('grade', programme.grades),
    ...entries('category', programme.categories),
    ...entries('organisation', programme.organisations),
  ];
}

/** A language by its names in the programme's languages and in itself: `fr` is French, français. */
function languageTerm(id: string, readers: readonly string[]): Term {
  const names = [...readers, id].map((reader) => {
    try {
      return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(id);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  });
  return { kind: 'language', id, names: names.filter((name) => name !== undefined) };
}
