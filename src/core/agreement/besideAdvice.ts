import type { Duration } from '../programme/duration.ts';
import type { Programme } from '../programme/programme.ts';

/** The recommended months, when what two agreed on lies outside of them. Advice, never a limit. */
export function besideAdvice(
  duration: Duration,
  { recommendedMonths }: Programme['agreement'],
): { readonly from: number; readonly to: number } | null {
  if (duration.kind !== 'months' || recommendedMonths === null) return null;
  const { from, to } = recommendedMonths;
  return duration.months < from || duration.months > to ? recommendedMonths : null;
}
