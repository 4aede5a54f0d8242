import type { Duration } from '../programme/duration.ts';
import type { Programme } from '../programme/programme.ts';

/** The kinds of duration a pair can agree on: the programme's own first. */
export function durationsOpen({ duration, agreement }: Programme): readonly Duration['kind'][] {
  return [...new Set([duration.kind, ...agreement.durations])];
}
