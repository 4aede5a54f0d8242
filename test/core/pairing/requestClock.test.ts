import { describe, expect, it } from 'vitest';
import { monthsAfter, pairEnd } from '../../../src/core/pairing/pairEnd.ts';
import { requestClock } from '../../../src/core/pairing/requestClock.ts';

const rules = { maxOpen: 3, answerDays: 3, reminderAfterDays: 2 };

describe('requestClock', () => {
  it('U1: reminds after two days and lapses after three, at the same local time', () => {
    const clock = requestClock(new Date('2026-11-23T09:00:00Z'), 'Europe/Zurich', rules);
    expect(clock.remindsAt.toISOString()).toBe('2026-11-25T09:00:00.000Z');
    expect(clock.lapsesAt.toISOString()).toBe('2026-11-26T09:00:00.000Z');
  });

  it('keeps the local time when clocks change in between', () => {
    const clock = requestClock(new Date('2026-10-24T08:00:00Z'), 'Europe/Zurich', rules);
    expect(clock.lapsesAt.toISOString()).toBe('2026-10-27T09:00:00.000Z');
  });

  it('reckons in UTC for a zone nobody knows', () => {
    const clock = requestClock(new Date('2026-10-24T08:00:00Z'), 'Mars/Olympus', rules);
    expect(clock.lapsesAt.toISOString()).toBe('2026-10-27T08:00:00.000Z');
  });
});

describe('pairEnd', () => {
  it('J4: six months on, at the same local time', () => {
    const end = pairEnd(new Date('2026-11-23T09:00:00Z'), { kind: 'months', months: 6 }, 'Europe/Zurich');
    expect(end?.toISOString()).toBe('2027-05-23T08:00:00.000Z');
  });

  it('ends a shorter month on its last day', () => {
    expect(monthsAfter(new Date('2026-08-31T12:00:00Z'), 6, 'UTC').toISOString()).toBe('2027-02-28T12:00:00.000Z');
  });

  it('O3: an open-ended pair and one of so many meetings have no date', () => {
    const start = new Date('2026-11-23T09:00:00Z');
    expect(pairEnd(start, { kind: 'open' }, 'UTC')).toBeNull();
    expect(pairEnd(start, { kind: 'meetings', meetings: 8 }, 'UTC')).toBeNull();
  });
});
