import { Temporal } from 'temporal-polyfill';
import { nextPrompt } from '../../src/core/mentoring/nextPrompt.ts';
import { promptMoment } from '../../src/core/mentoring/promptMoment.ts';
import { knownZone } from '../../src/core/schedule/knownZone.ts';
import { localInstant } from '../../src/core/schedule/localInstant.ts';
import { nextOccurrence } from '../../src/core/schedule/nextOccurrence.ts';
import type { Recurrence } from '../../src/core/schedule/recurrence.ts';
import { restTimes } from '../../src/core/schedule/restTimes.ts';
import type { WorkingTime } from '../../src/core/schedule/workingTime.ts';
import { oracleOf, oracleZones } from './oracle.ts';
import type { Random } from './random.ts';

const day = 86_400_000;
const years = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2036, 0, 1) };

export interface OracleFigures {
  readonly zones: number;
  readonly transitions: number;
  readonly compared: number;
  readonly wrong: readonly string[];
  /** Zones for which the two libraries' data differ in these years: named, and not compared there. */
  readonly differ: readonly string[];
}

/** Fifty clock times in rules of weeks and months, of which each is looked at around each change of clocks. */
function rules(random: Random): readonly Omit<Recurrence, 'anchor'>[] {
  return Array.from({ length: 50 }, (_, index) => ({
    unit: index % 2 === 0 ? ('weeks' as const) : ('months' as const),
    count: 1 + (index % 3),
    hour: index < 24 ? index : random.below(24),
  }));
}

/** Our schedule beside an independent one, around every change of clocks of ten years, in every zone of `share`. */
export function checkAgainstOracle(random: Random, share: number): OracleFigures {
  const wrong: string[] = [];
  const differ: string[] = [];
  let [zones, transitions, compared] = [0, 0, 0];
  for (const zone of oracleZones()) {
    if (share < 1 && random.next() >= share) continue;
    if (knownZone(zone) !== zone) continue;
    zones += 1;
    const oracle = oracleOf(zone, years.from, years.until);
    const ours = (ms: number) =>
      Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
    // A probe each month and at each change: where the data differ, the libraries do, not the rules.
    const months = Array.from({ length: 120 }, (_, n) => years.from + n * 30.44 * day);
    const same = [...months, ...oracle.transitions.flatMap((at) => [at - 1, at])].every(
      (ms) => ours(ms) === oracle.offsetAt(ms),
    );
    if (!same) {
      differ.push(zone);
      continue;
    }
    for (const at of oracle.transitions.length > 0 ? oracle.transitions : [years.from + random.below(3650) * day]) {
      transitions += 1;
      for (const rule of rules(random)) {
        compared += 1;
        const problem = problemAround(zone, at, rule, oracle.first);
        if (problem !== null && wrong.length < 20) wrong.push(problem);
      }
    }
  }
  return { zones, transitions, compared, wrong, differ };
}

/** `null` when the three days around `at` and the walk of the rule over it are as the oracle says. */
function problemAround(
  zone: string,
  at: number,
  rule: Omit<Recurrence, 'anchor'>,
  first: (wall: number) => number,
): string | null {
  const around = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  for (const days of [-1, 0, 1]) {
    const date = around.add({ days });
    const wall = Date.UTC(date.year, date.month - 1, date.day, rule.hour);
    const got = localInstant(date, rule.hour * 60, zone).epochMilliseconds;
    if (got !== first(wall)) return `${zone} ${date} ${rule.hour}:00: ${got} instead of ${first(wall)}`;
  }
  // An occurrence on the very day of the change: found once when walked to, and not again.
  const anchor = around.subtract({ [rule.unit]: rule.count });
  const onTheDay = anchor.add({ [rule.unit]: rule.count });
  const whole = { ...rule, anchor: anchor.toString() };
  const wall = Date.UTC(onTheDay.year, onTheDay.month - 1, onTheDay.day, rule.hour);
  const expected = first(wall);
  const found = nextOccurrence(whole, new Date(expected - 1), zone);
  const after = nextOccurrence(whole, new Date(expected), zone);
  if (found.index !== 1 || found.at.getTime() !== expected) return `${zone} ${onTheDay}: skipped`;
  return after.index === 2 ? null : `${zone} ${onTheDay}: doubled`;
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function anybody(random: Random, zones: readonly string[]): WorkingTime {
  const zone = random.of(zones);
  const from = random.below(48) * 30;
  const days = [1, 2, 3, 4, 5, 6, 7].filter(() => random.next() < 0.7);
  const start = Temporal.PlainDate.from('2026-01-01');
  const date = () => start.add({ days: random.below(3600) }).toString();
  const quietFrom = random.below(48) * 30;
  const rest = restTimes(
    [
      {
        quietHours:
          random.next() < 0.3 ? { from: clock(quietFrom), to: clock(quietFrom + 60 + random.below(8) * 60) } : null,
        holidays: [{ days: [date(), date(), date()], dutyStations: [] }],
      },
    ],
    null,
  );
  return {
    zone,
    hours: { days: days.length === 0 ? [3] : days, from: clock(from), to: clock(from + 60 + random.below(20) * 30) },
    awayUntil: random.next() < 0.2 ? date() : null,
    rest,
  };
}

export interface PlanFigures {
  readonly plans: number;
  readonly blocked: readonly string[];
}

/** Plans of any two people at any time, each looked at by a reading of the rules that shares no code with the planner. */
export function checkPlans(random: Random, count: number): PlanFigures {
  const zones = oracleZones().filter((zone) => knownZone(zone) === zone);
  const blocked: string[] = [];
  let plans = 0;
  while (plans < count) {
    const two = { mentee: anybody(random, zones), mentor: anybody(random, zones) };
    const rule: Recurrence = {
      anchor: `20${26 + random.below(8)}-0${1 + random.below(9)}-${10 + random.below(19)}`,
      unit: random.of(['weeks', 'months'] as const),
      count: 1 + random.below(3),
      hour: random.below(24),
    };
    const after = new Date(Date.parse(rule.anchor) + random.below(200) * day + random.below(day));
    const share = random.next() < 0.5;
    const next = nextPrompt(rule, after, two, share);
    plans += 1;
    if (next === null) continue;
    const moment = promptMoment(
      two,
      { from: next.dueAt, until: new Date(next.dueAt.getTime() + 7 * day) },
      rule.hour,
      share,
    );
    const moments: readonly (readonly [WorkingTime, Date])[] =
      moment === null
        ? []
        : moment.kind === 'together'
          ? [
              [two.mentee, moment.at],
              [two.mentor, moment.at],
            ]
          : [
              [two.mentee, moment.mentee],
              [two.mentor, moment.mentor],
            ];
    for (const [who, at] of moments) {
      const why = whyBlocked(who, at);
      if (why !== null && blocked.length < 20) blocked.push(`${why}: ${at.toISOString()} for ${JSON.stringify(who)}`);
    }
  }
  return { plans, blocked };
}

/** Reads the wall clock from `Intl`, not from the schedule's own library. */
function whyBlocked({ zone, hours, awayUntil, rest }: WorkingTime, at: Date): string | null {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const today = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  const now = `${parts.get('hour')}:${parts.get('minute')}`;
  const yesterday = new Date(Date.parse(today) - day).toISOString().slice(0, 10);
  const weekday = (date: string) => new Date(date).getUTCDay() || 7;
  const overnight = hours.to <= hours.from;
  const works = (date: string) => hours.days.includes(weekday(date)) && rest?.holidays.has(date) !== true;
  const begunToday = works(today) && now >= hours.from && (overnight || now < hours.to);
  const begunYesterday = overnight && works(yesterday) && now < hours.to;
  // Clocks that jumped over the beginning show a later time at its instant, and over the end an earlier one.
  const jumped = offsetChanges(zone, at);
  if (!begunToday && !begunYesterday && !jumped) return 'outside the hours, or on a holiday';
  const began = begunToday ? today : yesterday;
  if (awayUntil !== null && began < awayUntil && !jumped) return 'on leave';
  for (const { from, to } of rest?.quiet ?? []) {
    const quiet = from < to ? now >= from && now < to : now >= from || now < to;
    if (quiet && !jumped && !allQuiet(hours, { from, to })) return 'in quiet hours';
  }
  return null;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', ...options });
  formats.set(zone, made);
  return made;
}

function offsetChanges(zone: string, at: Date): boolean {
  const oracle = oracleOf(zone, at.getTime() - 2 * day, at.getTime() + 2 * day);
  return oracle.transitions.some((change) => Math.abs(change - at.getTime()) < day);
}

/** Whoever works in quiet hours alone is written to in them. */
function allQuiet(hours: WorkingTime['hours'], quiet: { readonly from: string; readonly to: string }): boolean {
  const inside = (minute: number) => {
    const time = clock(minute);
    return quiet.from < quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to;
  };
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const [from, to] = [minutes(hours.from), minutes(hours.to)];
  for (let minute = from; minute < (to > from ? to : to + 1440); minute += 30) if (!inside(minute)) return false;
  return true;
}
