import type { Cadence } from '../people/profile.ts';

/** A rule that comes back: reckoned from its anchor each time, so that a month's end does not drift to the 28th. */
export interface Recurrence {
  /** Local calendar date, `YYYY-MM-DD`; itself not an occurrence. */
  readonly anchor: string;
  readonly unit: 'weeks' | 'months';
  readonly count: number;
  /** Local wall-clock hour, 0…23. */
  readonly hour: number;
}

export function everyCadence(cadence: Cadence): Pick<Recurrence, 'unit' | 'count'> {
  switch (cadence) {
    case 'weekly':
      return { unit: 'weeks', count: 1 };
    case 'fortnightly':
      return { unit: 'weeks', count: 2 };
    case 'monthly':
      return { unit: 'months', count: 1 };
  }
}
