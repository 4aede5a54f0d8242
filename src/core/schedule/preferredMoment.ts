import { dayInstant, localDayNumber } from './dayInstant.ts';
import type { Span } from './span.ts';

/** The local hour of the day on which the span begins, when it lies in the span; the span's beginning otherwise. */
export function preferredMoment(span: Span, hour: number, zone: string): Date {
  const at = new Date(dayInstant(localDayNumber(span.from, zone), hour * 60, zone));
  return at >= span.from && at < span.until ? at : span.from;
}
