import { foldedWords } from './fold.ts';
import { wordCost } from './wordCost.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** A name of which only a part was typed is a little further than one typed in full. */
export const nameForPart = 0.25;

/**
 * Whom somebody means by an id, an address, a name or a part of one, forgiving accents and typing errors: those who fit
 * best, more than one when they fit equally well.
 */
export function peopleNamed<T extends Named>(people: readonly T[], typed: string): readonly T[] {
  const text = typed.trim();
  const exact = people.filter(({ id, email }) => id === text || (email !== null && email === text.toLowerCase()));
  if (exact.length > 0) return exact;
  const words = foldedWords(text);
  if (words.length === 0) return [];
  const fitting = people.flatMap((person) => {
    const cost = nameCost(words, foldedWords(person.name));
    return cost === null ? [] : [{ person, cost }];
  });
  const best = Math.min(...fitting.map(({ cost }) => cost));
  return fitting.filter(({ cost }) => cost === best).map(({ person }) => person);
}

function nameCost(typed: readonly string[], name: readonly string[]): number | null {
  let sum = typed.length < name.length ? nameForPart : 0;
  for (const word of typed) {
    const costs = name.flatMap((part) => wordCost(word, part) ?? []);
    if (costs.length === 0) return null;
    sum += Math.min(...costs);
  }
  return sum;
}
