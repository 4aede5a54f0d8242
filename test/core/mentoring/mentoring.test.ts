import { describe, expect, it } from 'vitest';
import { readMeetingTime } from '../../../src/core/meetings/readMeetingTime.ts';
import { reminderMoment } from '../../../src/core/meetings/reminderMoment.ts';
import { nextPrompt } from '../../../src/core/mentoring/nextPrompt.ts';
import { checkInRule, goalReviewRule } from '../../../src/core/mentoring/promptRules.ts';
import { localDate } from '../../../src/core/schedule/localDate.ts';
import { ordinaryHours, type WorkingTime } from '../../../src/core/schedule/workingTime.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const at = (zone: string, awayUntil: string | null = null): WorkingTime => ({ zone, hours: ordinaryHours, awayUntil });
const now = new Date('2026-11-23T09:00:00Z');

describe('the next prompt', () => {
  const rule = checkInRule({ startedAt: now, cadence: 'weekly' }, testProgramme(), 'Europe/Zurich');

  it.each([
    [
      'at the programme’s hour where both are at work',
      at('Europe/Zurich'),
      at('Europe/Zurich'),
      '2026-11-30T09:00:00Z',
    ],
    [
      'at the first common moment where that hour is not',
      at('Europe/Zurich'),
      at('America/New_York'),
      '2026-11-30T14:00:00Z',
    ],
    ['one by one where nothing is common', at('Europe/Zurich'), at('Pacific/Apia'), '2026-11-30T09:00:00Z'],
    [
      'in the first period in which both are back',
      at('Europe/Zurich'),
      at('Europe/Zurich', '2026-12-16'),
      '2026-12-16T09:00:00Z',
    ],
  ])('comes %s', (_, mentee, mentor, expected) => {
    expect(nextPrompt(rule, now, { mentee, mentor }, true)?.dueAt).toEqual(new Date(expected));
  });

  it('never asks about goals on the day of a monthly check-in, wherever the weekends fall', () => {
    const two = { mentee: at('Europe/Zurich'), mentor: at('Europe/Zurich') };
    for (let day = 0; day < 60; day += 1) {
      const startedAt = new Date(now.getTime() + day * 24 * 3600_000);
      const checkIns = checkInRule({ startedAt, cadence: 'monthly' }, testProgramme(), 'Europe/Zurich');
      const reviews = goalReviewRule({ startedAt }, testProgramme(), 'Europe/Zurich');
      const [asked, reviewed] = [checkIns, reviews].map((each) => nextPrompt(each, startedAt, two, true)?.dueAt ?? now);
      expect(localDate(asked ?? now, 'UTC').equals(localDate(reviewed ?? now, 'UTC'))).toBe(false);
    }
  });
});

describe('a reminder before a meeting (U8)', () => {
  it.each([
    ['the day before', '2026-11-26T13:00:00Z', '2026-11-25T13:00:00Z'],
    ['the last working day before a Monday', '2026-11-30T13:00:00Z', '2026-11-27T13:00:00Z'],
    ['an hour before, when set on the day', '2026-11-23T13:00:00Z', '2026-11-23T12:00:00Z'],
    ['an hour before, when the clock time is nobody’s working time', '2026-11-26T20:00:00Z', '2026-11-26T19:00:00Z'],
    ['not at all, when it is at once', '2026-11-23T09:40:00Z', null],
  ])('comes %s', (_, meeting, expected) => {
    const found = reminderMoment(new Date(meeting), now, [at('UTC'), at('UTC')]);
    expect(found).toEqual(expected === null ? null : new Date(expected));
  });
});

describe('a date to meet as it was typed', () => {
  it.each([
    [
      { date: null, time: '10:00' },
      { field: 'date', code: 'missing' },
    ],
    [
      { date: '2026-11-24', time: null },
      { field: 'time', code: 'missing' },
    ],
    [
      { date: '2026-02-30', time: '10:00' },
      { field: 'date', code: 'unreadable' },
    ],
    [
      { date: '2026-11-24', time: '25:00' },
      { field: 'time', code: 'unreadable' },
    ],
    [
      { date: '2026-11-23', time: '09:00' },
      { field: 'date', code: 'past' },
    ],
    [
      { date: '2028-11-23', time: '09:00' },
      { field: 'date', code: 'too-far' },
    ],
  ])('%j needs another look: %j', (typed, problem) => {
    expect(readMeetingTime(typed, now, 'UTC')).toEqual({ ok: false, problem });
  });

  it('is meant in the zone of whoever typed it', () => {
    expect(readMeetingTime({ date: '2026-11-24', time: '10:00' }, now, 'Asia/Kathmandu')).toEqual({
      ok: true,
      at: new Date('2026-11-24T04:15:00Z'),
    });
  });
});
