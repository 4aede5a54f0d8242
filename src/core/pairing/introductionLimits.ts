import type { Introduction } from './introduction.ts';

const day = 24 * 60 * 60 * 1000;

/** Suggestions of one's own accord in a week. */
const suggestionsAWeek = 5;
/** Colleagues whom a mentee asks in a month. */
const askedAMonth = 10;
/** Colleagues asked at once. */
export const askedAtOnce = 5;

const since = (all: readonly Introduction[], now: Date, days: number) =>
  all.filter(({ createdAt }) => now.getTime() - createdAt.getTime() < days * day);

/** Whether somebody has suggested as often as anybody may: what nobody asked for stays rare. */
export function suggestedEnough(all: readonly Introduction[], suggesterId: string, now: Date): boolean {
  const own = all.filter((one) => one.suggesterId === suggesterId && one.question === null);
  return since(own, now, 7).length >= suggestionsAWeek;
}

/** How many colleagues a mentee can still ask. */
export function leftToAsk(all: readonly Introduction[], menteeId: string, now: Date): number {
  const asked = all.filter((one) => one.menteeId === menteeId && one.question !== null);
  return Math.max(0, Math.min(askedAtOnce, askedAMonth - since(asked, now, 30).length));
}
