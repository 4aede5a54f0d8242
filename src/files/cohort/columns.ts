/** Which of the two files of a cohort. */
export type Side = 'mentees' | 'mentors';

interface Described {
  readonly name: string;
  readonly sides: readonly Side[];
  readonly also: readonly string[];
}

/** Columns by the header that a template writes, with the other headers that are understood. */
const all = [
  { name: 'id', sides: ['mentees', 'mentors'], also: ['number', 'index number', 'matricule', 'identifiant'] },
  { name: 'name', sides: ['mentees', 'mentors'], also: ['full name', 'nom'] },
  { name: 'email', sides: ['mentees', 'mentors'], also: ['e-mail', 'mail', 'courriel', 'adresse e-mail'] },
  { name: 'population', sides: ['mentees'], also: [] },
  { name: 'former population', sides: ['mentors'], also: ['formerly', 'ancienne population'] },
  { name: 'organisation', sides: ['mentees', 'mentors'], also: ['organization', 'agency'] },
  { name: 'duty station', sides: ['mentees', 'mentors'], also: ['station', "lieu d'affectation"] },
  { name: 'time zone', sides: ['mentees', 'mentors'], also: ['timezone', 'fuseau horaire'] },
  { name: 'working days', sides: ['mentees', 'mentors'], also: ['jours de travail'] },
  { name: 'working hours', sides: ['mentees', 'mentors'], also: ['hours', 'heures de travail'] },
  { name: 'grade', sides: ['mentees', 'mentors'], also: ['level', 'classe'] },
  { name: 'category', sides: ['mentees', 'mentors'], also: ['staff category', 'catégorie'] },
  {
    name: 'manager email',
    sides: ['mentees', 'mentors'],
    also: ['manager', 'supervisor', 'supervisor email', 'supérieur'],
  },
  { name: 'languages', sides: ['mentees', 'mentors'], also: ['language', 'langues', 'langue'] },
  {
    name: 'specialisations',
    sides: ['mentees', 'mentors'],
    also: ['specializations', 'areas', 'spécialisations', 'domaines'],
  },
  { name: 'topics', sides: ['mentees', 'mentors'], also: ['topic', 'thèmes', 'sujets'] },
  { name: 'career path', sides: ['mentees', 'mentors'], also: ['parcours'] },
  { name: 'means', sides: ['mentees', 'mentors'], also: ['meets by', 'moyens'] },
  { name: 'hopes', sides: ['mentees'], also: ['expectations', 'attentes'] },
  { name: 'offers', sides: ['mentors'], also: ['offer', 'offre'] },
  { name: 'capacity', sides: ['mentors'], also: ['places', 'capacité'] },
  { name: 'mentees now', sides: ['mentors'], also: ['present mentees', 'mentorés actuels'] },
  { name: 'takes mentees', sides: ['mentors'], also: ['taking', 'available', 'disponible'] },
  { name: 'preferred grades', sides: ['mentors'], also: ['grades préférés'] },
  { name: 'preferred specialisations', sides: ['mentors'], also: ['spécialisations préférées'] },
  { name: 'away until', sides: ['mentees', 'mentors'], also: ["absent jusqu'au"] },
  { name: 'former partners', sides: ['mentees', 'mentors'], also: ['anciens partenaires'] },
  { name: 'declined', sides: ['mentees', 'mentors'], also: ['refusals', 'refus'] },
] as const satisfies readonly Described[];

export type ColumnName = (typeof all)[number]['name'];

interface Column {
  readonly name: ColumnName;
  readonly headers: readonly string[];
}

/** In the order in which a template has them. */
export function columnsOf(side: Side): readonly Column[] {
  return all
    .filter(({ sides }) => sides.some((one) => one === side))
    .map(({ name, also }) => ({ name, headers: [name, ...also] }));
}
