import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { WorkingHours } from '../../../src/core/people/profile.ts';
import { atWork } from '../../../src/core/schedule/atWork.ts';
import { commonHours } from '../../../src/core/schedule/commonHours.ts';
import { knownZone } from '../../../src/core/schedule/knownZone.ts';
import { localInstant } from '../../../src/core/schedule/localInstant.ts';
import { nextOccurrence } from '../../../src/core/schedule/nextOccurrence.ts';
import { nextWorkingMoment } from '../../../src/core/schedule/nextWorkingMoment.ts';
import { occurrence } from '../../../src/core/schedule/occurrence.ts';
import { ordinaryHours, type WorkingTime } from '../../../src/core/schedule/workingTime.ts';

const time = (zone: string, more: Partial<WorkingTime> = {}): WorkingTime => ({
  zone,
  hours: ordinaryHours,
  awayUntil: null,
  ...more,
});
const hours = (from: string, to: string, days = [1, 2, 3, 4, 5]): WorkingHours => ({ days, from, to });

describe('a local clock time as an instant', () => {
  it.each([
    ['2026-03-29', '02:30', 'Europe/Paris', '2026-03-29T01:00:00Z', 'the gap’s end'],
    ['2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T00:30:00Z', 'the first of an overlap'],
    ['2026-11-01', '01:30', 'America/St_Johns', '2026-11-01T04:00:00Z', 'the first, half an hour off'],
    ['2011-12-30', '10:00', 'Pacific/Apia', '2011-12-30T10:00:00Z', 'the end of a day that was skipped'],
    ['2026-11-24', '10:00', 'Asia/Kathmandu', '2026-11-24T04:15:00Z', 'quarters of an hour'],
    ['2026-06-15', '10:00', 'Africa/Casablanca', '2026-06-15T09:00:00Z', 'an hour ahead outside Ramadan'],
  ])('%s %s in %s is %s: %s', (date, clock, zone, instant) => {
    const [h = 0, m = 0] = clock.split(':').map(Number);
    const at = localInstant(Temporal.PlainDate.from(date), h * 60 + m, zone);
    expect(new Date(at.epochMilliseconds)).toEqual(new Date(instant));
  });

  it('takes a zone that nobody knows for UTC', () => {
    expect([knownZone('Mars/Olympus'), knownZone(null), knownZone('Asia/Kathmandu')]).toEqual([
      'UTC',
      'UTC',
      'Asia/Kathmandu',
    ]);
  });
});

describe('the next working moment (U8)', () => {
  it.each([
    ['inside', '2026-11-24T10:07:00Z', time('UTC'), '2026-11-24T10:07:00Z'],
    ['the end is outside', '2026-11-24T17:00:00Z', time('UTC'), '2026-11-25T09:00:00Z'],
    ['a weekend', '2026-11-27T18:00:00Z', time('UTC'), '2026-11-30T09:00:00Z'],
    [
      'a week that begins on Sunday',
      '2026-11-27T18:00:00Z',
      time('UTC', { hours: hours('08:00', '15:00', [7, 1]) }),
      '2026-11-29T08:00:00Z',
    ],
    [
      'leave, from its local end',
      '2026-11-24T10:00:00Z',
      time('Asia/Kathmandu', { awayUntil: '2026-12-03' }),
      '2026-12-03T03:15:00Z',
    ],
    [
      'a night that began yesterday',
      '2026-11-25T02:00:00Z',
      time('UTC', { hours: hours('22:00', '06:00') }),
      '2026-11-25T02:00:00Z',
    ],
    [
      'hours that cannot be read',
      '2026-11-24T03:00:00Z',
      time('UTC', { hours: hours('99:99', '17:00') }),
      '2026-11-24T09:00:00Z',
    ],
  ])('%s', (_, after, who, expected) => {
    expect(nextWorkingMoment(new Date(after), who)).toEqual(new Date(expected));
  });

  const zones = fc.constantFrom(
    'UTC',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'America/St_Johns',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
  );
  const instants = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2030, 0, 1) }).map((ms) => new Date(ms));
  const times = fc
    .record({
      zone: zones,
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      from: fc.integer({ min: 0, max: 22 }),
      length: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ zone, days, from, length }) => {
      const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;
      return time(zone, { hours: hours(clock(from), clock(from + length), days) });
    });

  it('is never before, always inside, and itself its own next one', () => {
    fc.assert(
      fc.property(instants, times, (after, who) => {
        const at = nextWorkingMoment(after, who);
        expect(at >= after).toBe(true);
        expect(nextWorkingMoment(at, who)).toEqual(at);
        const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(who.zone);
        const began = who.hours.to <= who.hours.from && local.toPlainTime().toString().slice(0, 5) < who.hours.to;
        expect(who.hours.days).toContain((began ? local.subtract({ days: 1 }) : local).dayOfWeek);
      }),
      { numRuns: 400 },
    );
  });

  it('finds common hours in which both really are at work', () => {
    fc.assert(
      fc.property(instants, times, times, (from, a, b) => {
        const until = new Date(from.getTime() + 8 * 24 * 3600_000);
        let last = from;
        for (const span of commonHours(a, b, { from, until })) {
          expect(span.from >= last && span.until > span.from && span.until <= until).toBe(true);
          const middle = new Date((span.from.getTime() + span.until.getTime()) / 2);
          expect(atWork(span.from, [a, b]) && atWork(middle, [a, b])).toBe(true);
          last = span.until;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a rule that comes back', () => {
  const monthly = { anchor: '2027-01-31', unit: 'months', count: 1, hour: 10 } as const;

  it('keeps to the month’s end without drifting', () => {
    expect([1, 2, 3, 13].map((index) => occurrence(monthly, index, 'UTC').date)).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2028-02-29',
    ]);
  });

  it('keeps its local hour over a change of clocks', () => {
    const weekly = { anchor: '2026-10-19', unit: 'weeks', count: 1, hour: 10 } as const;
    expect(occurrence(weekly, 1, 'Europe/Zurich').at).toEqual(new Date('2026-10-26T09:00:00Z'));
  });

  it('skips nothing and doubles nothing when walked from one to the next', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('weeks' as const, 'months' as const),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns'),
        fc.integer({ min: 0, max: 900 }),
        (unit, count, zone, days) => {
          const rule = { anchor: '2026-08-31', unit, count, hour: 2 } as const;
          const start = new Date(Date.UTC(2026, 7, 31) + days * 24 * 3600_000);
          const first = nextOccurrence(rule, start, zone);
          expect(first.at > start).toBe(true);
          if (first.index > 1) expect(occurrence(rule, first.index - 1, zone).at <= start).toBe(true);
          expect(nextOccurrence(rule, first.at, zone).index).toBe(first.index + 1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
