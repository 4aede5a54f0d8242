import type { Span } from '../schedule/span.ts';

/** Whether two stretches of time have a moment in common; meetings may follow each other without a break. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.until && b.from < a.until;
}

/** The stretch that a meeting at `start` takes. */
export function spanOf(start: Date, minutes: number): Span {
  return { from: start, until: new Date(start.getTime() + minutes * 60_000) };
}
