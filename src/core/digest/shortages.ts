import type { Shortage } from './work.ts';

/** Counts of people by what they want or have are told from five on. */
const least = 5;

const tellable = (count: number) => (count === 0 || count >= least ? count : null);

/** What mentors are short of, small counts hidden: where mentees are too few to count, the free places are not told either. */
export function shortageOf(
  criterion: Shortage['criterion'],
  { value, mentees, places }: { readonly value: string; readonly mentees: number; readonly places: number },
): Shortage {
  const told = tellable(mentees);
  return { criterion, value, mentees: told, places: told === null && places > 0 ? null : tellable(places) };
}
