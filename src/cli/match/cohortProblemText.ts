import type { CohortProblem } from '../../core/matching/cohort/cohortProblem.ts';

/** What is wrong with a cohort, by person and field. */
export function cohortProblemText({ code, personId, field }: CohortProblem): string {
  const who = `${field} of "${personId}"`;
  switch (code) {
    case 'duplicate':
      return `${who}: there are two with this id.`;
    case 'not-a-number':
      return `${who}: not a whole number.`;
    case 'unknown-person':
      return `${who}: there is nobody with this id.`;
    case 'pinned-to-oneself':
      return `${who}: nobody can be pinned to themselves.`;
    case 'pinned-twice':
      return `${who}: pinned to two mentors; keep one.`;
    case 'pinned-and-excluded':
      return `${who}: this pair is both pinned and excluded; keep one.`;
    case 'too-many-pins':
      return `${who}: more mentees are pinned to this mentor than they have places.`;
  }
}
