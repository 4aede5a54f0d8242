import type { Programme } from './programme.ts';
import type { Tip } from './tips.ts';

/** A programme's tip of one moment that concerns the two of a pair alike; `null` where each has their own or none. */
export const tipForBoth = ({ tips }: Programme, moment: Tip['moment']): Tip | null =>
  tips.find((tip) => tip.moment === moment && tip.for === 'both') ?? null;
