import { Temporal } from 'temporal-polyfill';
import { localDate } from './localDate.ts';
import { type Occurrence, occurrence } from './occurrence.ts';
import type { Recurrence } from './recurrence.ts';
import { remembered } from './remembered.ts';

const occurrences = remembered<string, Occurrence>();

/** The first time that the rule comes round later than `after`. */
export function nextOccurrence(rule: Recurrence, after: Date, zone: string): Occurrence {
  const { anchor, unit, count, hour } = rule;
  const key = `${anchor} ${count} ${unit} ${hour} ${after.getTime()} ${zone}`;
  return occurrences(key, () => search(rule, after, zone));
}

function search(rule: Recurrence, after: Date, zone: string): Occurrence {
  const passed = Temporal.PlainDate.from(rule.anchor).until(localDate(after, zone), { largestUnit: rule.unit });
  // One too early at most: a period that began today may still lie ahead.
  let index = Math.max(1, Math.floor(passed[rule.unit] / rule.count));
  for (;;) {
    const found = occurrence(rule, index, zone);
    if (found.at > after) return found;
    index += 1;
  }
}
