import { fold } from '../matching/fold.ts';

export const rosterColumns = [
  'email',
  'name',
  'role',
  'population',
  'organisation',
  'duty station',
  'grade',
  'category',
  'languages',
  'specialisations',
  'manager',
  'assignment start',
  'assignment end',
] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** Headers that are taken besides the English ones. */
const alsoCalled: Readonly<Record<string, RosterColumn>> = {
  'e-mail': 'email',
  courriel: 'email',
  'adresse electronique': 'email',
  nom: 'name',
  organisation: 'organisation',
  'lieu d affectation': 'duty station',
  categorie: 'category',
  langues: 'languages',
  specialites: 'specialisations',
  responsable: 'manager',
  'manager email': 'manager',
  'debut d affectation': 'assignment start',
  'fin d affectation': 'assignment end',
};

/** Which column a header means, in English or French. */
export function columnOf(title: string): RosterColumn | null {
  const folded = fold(title).replaceAll(/[_'’]/gu, ' ');
  return rosterColumns.find((column) => column === folded) ?? alsoCalled[folded] ?? null;
}
