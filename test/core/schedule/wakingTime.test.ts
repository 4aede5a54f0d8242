import { describe, expect, it } from 'vitest';
import { nextWorkingMoment } from '../../../src/core/schedule/nextWorkingMoment.ts';
import { wakingTime } from '../../../src/core/schedule/wakingTime.ts';

const zurich = {
  zone: 'Europe/Zurich',
  hours: { days: [1, 2, 3, 4, 5], from: '09:30', to: '16:00' },
  awayUntil: null,
};

describe('wakingTime', () => {
  it.each([
    ['just before work', '2026-11-23T07:10:00Z', '2026-11-23T07:10:00Z'],
    ['after work', '2026-11-23T17:30:00Z', '2026-11-23T17:30:00Z'],
    ['at night', '2026-11-23T22:00:00Z', '2026-11-24T07:00:00Z'],
    ['on a Saturday', '2026-11-28T10:00:00Z', '2026-11-30T07:00:00Z'],
  ])('U8: an answer that comes %s', (_when, at, told) => {
    expect(nextWorkingMoment(new Date(at), wakingTime(zurich))).toEqual(new Date(told));
  });

  it('waits for the end of a leave', () => {
    const away = { ...zurich, awayUntil: '2026-12-03' };
    const told = nextWorkingMoment(new Date('2026-11-23T10:00:00Z'), wakingTime(away));
    expect(told).toEqual(new Date('2026-12-03T07:00:00Z'));
  });

  it('never narrows the hours somebody works', () => {
    const early = { ...zurich, hours: { days: [7], from: '05:00', to: '21:00' } };
    expect(wakingTime(early)).toEqual(early);
    const night = { ...zurich, hours: { days: [1], from: '22:00', to: '06:00' } };
    expect(wakingTime(night)).toEqual(night);
  });
});
