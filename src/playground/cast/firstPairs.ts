import type { Seated } from '../startPlayground.ts';

/** Mentee and mentor who share a field and like to be asked; these have one place, so that they have no room afterwards. */
const names: readonly (readonly [mentee: string, mentor: string])[] = [
  ['Keiko Tanaka', 'Bongani Dlamini'],
  ['Leila Rahman', 'Elena Petrova'],
];

/** Who has found each other before the playground opens. @throws when one of them is not in the cast. */
export function firstPairs(cast: readonly Seated[]): readonly (readonly [mentee: Seated, mentor: Seated])[] {
  const named = (name: string): Seated => {
    const found = cast.find(({ persona }) => persona.name === name);
    if (!found) throw new Error(`${name} is not in the cast`);
    return found;
  };
  return names.map(([mentee, mentor]) => [named(mentee), named(mentor)]);
}
