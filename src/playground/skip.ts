import type { BotProcess } from './botProcess.ts';
import type { SkippingClock } from './clock.ts';
import type { Skip } from './howToSkip.ts';

const hour = 3_600_000;

/**
 * Lets time pass as it would: from one due moment to the next, so that nothing comes late because of the skipping.
 * `next` stops after the first moment at which something was due, or after a day if nothing is planned.
 */
export async function skip(clock: SkippingClock, bot: BotProcess, how: Skip): Promise<void> {
  const start = clock.now().getTime();
  const end = new Date(start + (how === 'week' ? 7 * 24 : how === 'day' ? 24 : 24 * 31) * hour);
  for (;;) {
    const next = await bot.nextMoment();
    const nothing = how === 'next' && next === null;
    const to = nothing ? new Date(start + 24 * hour) : next && next < end ? later(next, clock.now()) : end;
    clock.moveTo(to);
    await bot.advanceTo(clock.now());
    if (to === end || how === 'next') return;
  }
}

/** A moment already past is now; a second more, so that "not before" is behind us. */
function later(moment: Date, now: Date): Date {
  return new Date(Math.max(moment.getTime(), now.getTime()) + 1000);
}
