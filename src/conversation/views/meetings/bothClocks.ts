import { type Words, wordsFor } from '../../text/words.ts';
import { zoneName } from './zoneName.ts';

/** Somebody with the zone they live by. */
export interface AtClock {
  readonly name: string;
  /** IANA */
  readonly zone: string;
}

/** The same moment at each one's own clock, a row each; one row where the clocks agree. */
export function bothClocks(words: Words, at: Date, people: readonly AtClock[]): [label: string, value: string][] {
  const shown = people.map(({ name, zone }) => ({ name, zone, when: wordsFor(words.language, zone).dateTime(at) }));
  const [first, ...others] = shown;
  if (first && others.every(({ when }) => when === first.when)) return [[words.t('meetings.when'), first.when]];
  return shown.map(({ name, zone, when }) => [words.t('meetings.whose', { name, zone: zoneName(zone) }), when]);
}
