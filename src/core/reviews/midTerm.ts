import type { Pair } from '../pairing/pair.ts';
import type { Programme } from '../programme/programme.ts';

const day = 24 * 60 * 60 * 1000;
/** A pair without an end looks back after a quarter. */
const quarter = 91 * day;

/** When a pair is half-way: between its beginning and its end. `null` where meetings are counted instead: see `isHalfWay`. */
export function midTerm(pair: Pick<Pair, 'startedAt' | 'endsAt'>, duration: Programme['duration']): Date | null {
  const start = pair.startedAt.getTime();
  if (pair.endsAt !== null) return new Date((start + pair.endsAt.getTime()) / 2);
  return duration.kind === 'meetings' ? null : new Date(start + quarter);
}

/** Whether a pair that counts its meetings has had half of them. */
export function isHalfWay(held: number, duration: Programme['duration']): boolean {
  return duration.kind === 'meetings' && duration.meetings > 1 && held >= Math.ceil(duration.meetings / 2);
}
