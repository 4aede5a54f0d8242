import { pointsOf } from '../pointShares.ts';

/** A mentor has no wish of a kind, or one that this mentee does not meet, or does. */
export const wishStates = { none: 0, unmet: 1, met: 2 } as const;

/** As the criterion `preference` reckons: all of it without a wish, else the part of the wishes that are met. */
export function wishPoints(share: number, grade: number, field: number): number {
  const stated = (grade === wishStates.none ? 0 : 1) + (field === wishStates.none ? 0 : 1);
  const met = (grade === wishStates.met ? 1 : 0) + (field === wishStates.met ? 1 : 0);
  return stated === 0 ? share : pointsOf(share, met, stated);
}
