import { nextPrompt } from '../../src/core/mentoring/nextPrompt.ts';
import { checkInRule, goalReviewRule } from '../../src/core/mentoring/promptRules.ts';
import { emptyProfile } from '../../src/core/people/profile.ts';
import { workingTimeOf } from '../../src/core/schedule/workingTime.ts';
import type { Random } from './random.ts';

const day = 86_400_000;
const zones = [
  'Europe/Zurich',
  'Africa/Nairobi',
  'America/New_York',
  'Asia/Kathmandu',
  'Asia/Bangkok',
  'Africa/Dakar',
  'America/Bogota',
  'Pacific/Apia',
  'Asia/Amman',
  'America/Port-au-Prince',
];
const settings = { checkIns: { cadence: 'fortnightly', hour: 10 }, goalReviews: { everyMonths: 1 } } as const;
const rest = { quietHours: null, holidays: [{ days: ['2026-12-25', '2027-01-01'], dutyStations: [] }] };

export interface WeekFigures {
  readonly people: number;
  readonly planned: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

/**
 * Next week's prompts of so many people in pairs, by the functions that plan them in the bot, a batch at a time: what is
 * planned goes on to the database and is not kept.
 */
export function planWeek(people: number, now: Date, random: Random): WeekFigures {
  const until = new Date(now.getTime() + 7 * day);
  const before = process.cpuUsage();
  let [planned, peak] = [0, 0];
  for (let pairs = people / 2; pairs > 0; pairs -= 1) {
    const [mentee, mentor] = [anybody(random, now), anybody(random, now)];
    const two = { mentee: workingTimeOf(mentee, [{ rest }]), mentor: workingTimeOf(mentor, [{ rest }]) };
    const pair = {
      startedAt: new Date(now.getTime() - random.below(360) * day - random.below(8) * 3_600_000),
      cadence: random.of(['weekly', 'fortnightly', 'monthly'] as const),
    };
    for (const rule of [
      checkInRule(pair, settings, two.mentee.zone),
      goalReviewRule(pair, settings, two.mentee.zone),
    ]) {
      const next = nextPrompt(rule, now, two, true);
      if (next !== null && next.dueAt < until) planned += 1;
    }
    if (pairs % 1000 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(before);
  return { people, planned, cpuMs: (user + system) / 1000, peakMb: Math.round(peak / 2 ** 20) };
}

function anybody(random: Random, now: Date) {
  const hours = random.next() < 0.3 ? { days: [1, 2, 3, 4, 5], from: '08:30', to: '16:30' } : null;
  const back = new Date(now.getTime() + random.below(30) * day).toISOString().slice(0, 10);
  return {
    profile: { ...emptyProfile, timeZone: random.of(zones), workingHours: hours },
    awayUntil: random.next() < 0.1 ? back : null,
  };
}
