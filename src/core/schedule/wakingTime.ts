import type { WorkingTime } from './workingTime.ts';

const earliest = '08:00';
const latest = '19:00';

/** A working day with its margins: when an answer that somebody waits for may still arrive. */
export function wakingTime(time: WorkingTime): WorkingTime {
  const { from, to } = time.hours;
  // Hours that run past midnight have no margin to speak of.
  if (to <= from) return time;
  return { ...time, hours: { ...time.hours, from: from < earliest ? from : earliest, to: to > latest ? to : latest } };
}
