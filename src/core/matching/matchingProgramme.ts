import type { Programme } from '../programme/programme.ts';

/** What matching needs to know of a programme; a whole one will do. */
export type MatchingProgramme = Pick<
  Programme,
  | 'matching'
  | 'languages'
  | 'grades'
  | 'specialisations'
  | 'topics'
  | 'dutyStations'
  | 'careerPaths'
  | 'categories'
  | 'organisations'
>;

/** The rank of a grade in the programme's order, higher is more senior; `null` when not told or not known. */
export function gradeRank(programme: Pick<Programme, 'grades'>, grade: string | null): number | null {
  return programme.grades.find(({ id }) => id === grade)?.rank ?? null;
}
