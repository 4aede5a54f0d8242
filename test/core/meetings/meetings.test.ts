import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/core/meetings/meeting.ts';
import { meetingsHeld } from '../../../src/core/meetings/meetingsHeld.ts';
import { moveMeeting } from '../../../src/core/meetings/moveMeeting.ts';
import { otherAgenda } from '../../../src/core/meetings/otherAgenda.ts';
import { overlaps, spanOf } from '../../../src/core/meetings/overlaps.ts';
import { proposeTimes } from '../../../src/core/meetings/proposeTimes.ts';
import { suggestAgenda } from '../../../src/core/meetings/suggestAgenda.ts';
import { atWork } from '../../../src/core/schedule/atWork.ts';
import { wakingTime } from '../../../src/core/schedule/wakingTime.ts';
import type { WorkingTime } from '../../../src/core/schedule/workingTime.ts';

const now = new Date('2026-11-23T09:00:00Z'); // a Monday
const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const inZone = (zone: string, more: Partial<WorkingTime> = {}): WorkingTime => ({
  zone,
  hours,
  awayUntil: null,
  ...more,
});
const iso = (times: readonly Date[]) => times.map((at) => at.toISOString());

describe('times for a meeting', () => {
  it('U8: three of them, on different days, in working hours common to both zones', () => {
    const two = { mentee: inZone('Europe/Zurich'), mentor: inZone('Asia/Kathmandu') };
    const { hours: kind, times } = proposeTimes(two, now, 60, []);
    expect(kind).toBe('working');
    expect(iso(times)).toEqual(['2026-11-24T09:00:00.000Z', '2026-12-01T09:00:00.000Z', '2026-12-08T09:30:00.000Z']);
  });

  const zones = [
    'Europe/Zurich',
    'Asia/Kathmandu',
    'America/Lima',
    'Africa/Nairobi',
    'Pacific/Apia',
    'America/St_Johns',
  ];
  const timeArb = fc.record({
    zone: fc.constantFrom(...zones),
    hours: fc.record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      from: fc.constantFrom('07:00', '09:00', '10:30', '22:00'),
      to: fc.constantFrom('13:00', '17:00', '18:15', '06:00'),
    }),
    awayUntil: fc.constantFrom(null, '2026-12-03', '2027-01-11'),
  });
  const instantArb = fc
    .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') })
    .map((ms) => new Date(ms));
  const busyArb = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 * 24 }), fc.integer({ min: 15, max: 600 })), {
    maxLength: 12,
  });

  it('U8: whoever the two are and wherever, both are at work from beginning to end, and neither is busy', () => {
    fc.assert(
      fc.property(
        timeArb,
        timeArb,
        instantArb,
        busyArb,
        fc.constantFrom(30, 60, 90),
        (mentee, mentor, at, taken, minutes) => {
          const busy = taken.map(([later, length]) => spanOf(new Date(at.getTime() + later * 3_600_000), length));
          const { hours: kind, times } = proposeTimes({ mentee, mentor }, at, minutes, busy);
          const day = (time: Date) =>
            new Intl.DateTimeFormat('en', { timeZone: mentee.zone, dateStyle: 'short' }).format(time);
          expect(times.length).toBeLessThanOrEqual(3);
          expect(new Set(times.map(day)).size).toBe(times.length);
          expect((kind === 'none') === (times.length === 0)).toBe(true);
          for (const start of times) {
            const span = spanOf(start, minutes);
            const people = kind === 'working' ? [mentee, mentor] : [wakingTime(mentee), wakingTime(mentor)];
            expect(start.getTime() - at.getTime()).toBeGreaterThanOrEqual(24 * 3_600_000);
            expect(atWork(start, people) && atWork(new Date(span.until.getTime() - 1), people)).toBe(true);
            expect(busy.some((one) => overlaps(one, span))).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('U8: hours past midnight lend two days, each of which is offered once', () => {
    const night = inZone('Europe/Zurich', { hours: { days: [1], from: '22:00', to: '13:00' } });
    const early = inZone('Europe/Zurich', { hours: { days: [1, 2], from: '07:00', to: '06:00' } });
    const { times } = proposeTimes({ mentee: night, mentor: early }, new Date('2026-01-01T00:00:00Z'), 30, []);
    expect(new Set(iso(times).map((at) => at.slice(0, 10))).size).toBe(3);
  });

  it('V5: the margins of the day are used where working hours never meet, and nothing is made up where days do not either', () => {
    const berlin = inZone('Europe/Berlin');
    const lima = inZone('America/Lima', { hours: { ...hours, from: '12:00', to: '20:00' } });
    expect(proposeTimes({ mentee: berlin, mentor: lima }, now, 60, []).hours).toBe('waking');
    expect(proposeTimes({ mentee: berlin, mentor: inZone('Pacific/Auckland') }, now, 60, [])).toEqual({
      hours: 'none',
      times: [],
    });
  });

  it('U2: leave is passed over', () => {
    const two = { mentee: inZone('Europe/Zurich'), mentor: inZone('Europe/Zurich', { awayUntil: '2026-12-10' }) };
    expect(proposeTimes(two, now, 60, []).times.every((at) => at >= new Date('2026-12-10T08:00:00Z'))).toBe(true);
  });
});

const meeting: Meeting = {
  id: 'mtg_1',
  pairId: 'pair_1',
  kind: 'talk',
  state: 'proposed',
  startsAt: null,
  minutes: 60,
  options: [new Date('2026-11-25T09:00:00Z'), new Date('2026-11-26T09:00:00Z')],
  proposedBy: 'anna',
  sequence: 0,
  title: null,
  agenda: [],
  outcome: null,
  createdAt: now,
  updatedAt: now,
};
const agreed = (at: string, more: Partial<Meeting> = {}): Meeting => ({
  ...meeting,
  id: at,
  state: 'agreed',
  startsAt: new Date(at),
  options: [],
  ...more,
});

describe('a meeting', () => {
  it('is agreed by the other one, once, to a time on offer that is still to come', () => {
    const option = new Date('2026-11-26T09:00:00Z');
    const accept = { kind: 'accept', option } as const;
    const done = moveMeeting(meeting, accept, 'marc', now);
    expect(done).toMatchObject({ ok: true, meeting: { state: 'agreed', startsAt: option, options: [], sequence: 0 } });
    expect(moveMeeting(meeting, accept, 'anna', now)).toEqual({ ok: false, barrier: 'own-proposal' });
    expect(moveMeeting(meeting, accept, 'marc', new Date('2026-11-26T10:00:00Z'))).toEqual({
      ok: false,
      barrier: 'past',
    });
    if (done.ok) expect(moveMeeting(done.meeting, accept, 'marc', now)).toEqual({ ok: false, barrier: 'not-offered' });
  });

  it('U10: keeps its time while another is suggested, and counts each change for the calendar', () => {
    const options = [new Date('2026-11-27T09:00:00Z')];
    const asked = moveMeeting(agreed('2026-11-25T09:00:00Z'), { kind: 'propose', options, minutes: 30 }, 'marc', now);
    if (!asked.ok) throw new Error(asked.barrier);
    expect(asked.meeting).toMatchObject({ state: 'agreed', startsAt: new Date('2026-11-25T09:00:00Z'), sequence: 0 });
    const moved = moveMeeting(asked.meeting, { kind: 'accept', option: new Date('2026-11-27T09:00:00Z') }, 'anna', now);
    if (!moved.ok) throw new Error(moved.barrier);
    expect(moved.meeting).toMatchObject({ startsAt: new Date('2026-11-27T09:00:00Z'), minutes: 60, sequence: 1 });
    const gone = moveMeeting(moved.meeting, { kind: 'cancel' }, 'anna', now);
    expect(gone).toMatchObject({ ok: true, meeting: { state: 'cancelled', sequence: 2 } });
  });

  it('bad input: a time that has passed is not offered, and what has begun is neither moved nor cancelled', () => {
    const past = { kind: 'propose', options: [new Date('2026-11-20T09:00:00Z')], minutes: 60 } as const;
    expect(moveMeeting(meeting, past, 'anna', now)).toEqual({ ok: false, barrier: 'past' });
    const begun = agreed('2026-11-23T08:30:00Z');
    expect(moveMeeting(begun, { kind: 'cancel' }, 'anna', now)).toEqual({ ok: false, barrier: 'begun' });
  });

  it('counts as held when it is over and nobody said otherwise; a check-in tells of meetings without a date', () => {
    const checkIn = (dueAt: string, answer: 'met' | 'not-yet') => ({
      id: dueAt,
      pairId: 'pair_1',
      period: dueAt.slice(0, 10),
      dueAt: new Date(dueAt),
      answer,
      answeredBy: 'anna',
      answeredAt: new Date(dueAt),
    });
    const started = new Date('2026-10-01T09:00:00Z');
    const meetings = [
      agreed('2026-10-12T09:00:00Z'),
      agreed('2026-10-20T09:00:00Z', { outcome: 'missed' }),
      agreed('2026-10-21T09:00:00Z', { kind: 'shadowing' }),
      agreed('2026-11-25T09:00:00Z'),
    ];
    const checkIns = [checkIn('2026-10-15T09:00:00Z', 'met'), checkIn('2026-11-02T09:00:00Z', 'met')];
    expect(meetingsHeld(meetings, checkIns, started, now)).toBe(2);
  });
});

describe('an agenda', () => {
  const topic = (id: string, ...en: string[]) => ({ id, words: { en } });
  const topics = [
    topic('skills', 'skill'),
    topic('career', 'career', 'post'),
    topic('stress', 'stress'),
    topic('paths'),
  ];

  it('O10: fits the goals, then takes what was talked about longest ago', () => {
    expect(suggestAgenda(topics, ['Handle stress before a deadline'], [])).toEqual(['stress', 'skills', 'career']);
    expect(suggestAgenda(topics, [], [['skills', 'career', 'stress']])[0]).toBe('paths');
  });

  const idsArb = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqr'), { minLength: 0, maxLength: 18 });
  it('O10: is never the same twice running while there is anything else, and repeats nothing while there is enough else', () => {
    fc.assert(
      fc.property(
        idsArb,
        fc.array(fc.lorem({ maxCount: 4 })),
        fc.integer({ min: 1, max: 12 }),
        (ids, goals, rounds) => {
          const all = ids.map((id) => topic(id, id.repeat(2), 'lorem'));
          let past: (readonly string[])[] = [];
          for (let round = 0; round < rounds; round += 1) {
            const next = suggestAgenda(all, goals, past);
            expect(next).toHaveLength(Math.min(3, all.length));
            expect(new Set(next).size).toBe(next.length);
            if (past[0] && all.length > 3) expect([...next].sort()).not.toEqual([...past[0]].sort());
            if (all.length >= 6) expect(next.filter((id) => past[0]?.includes(id))).toEqual([]);
            past = [next, ...past];
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('O10: whoever asks for other ideas sees every topic by turns, whatever the goals and the number of topics', () => {
    fc.assert(
      fc.property(idsArb, fc.array(fc.lorem({ maxCount: 4 })), fc.array(idsArb), (ids, goals, past) => {
        const all = ids.map((id) => topic(id, id.repeat(2), 'lorem'));
        const seen = new Set<string>();
        let shown = suggestAgenda(all, goals, past);
        for (let turn = 0; turn < Math.ceil(all.length / 3); turn += 1) {
          for (const id of shown) seen.add(id);
          const next = otherAgenda(all, goals, past, shown);
          expect(next).toHaveLength(shown.length);
          if (all.length > 3) expect([...next].sort()).not.toEqual([...shown].sort());
          shown = next;
        }
        expect(seen.size).toBe(all.length);
      }),
      { numRuns: 60 },
    );
  });

  it('O10: every one of eighteen topics has its turn, whatever the goals', () => {
    const all = Array.from({ length: 18 }, (_, index) => topic(`t${index}`, index < 10 ? 'career' : 'nothing-of-it'));
    let past: (readonly string[])[] = [];
    for (let round = 0; round < 40; round += 1) past = [suggestAgenda(all, ['A career'], past), ...past];
    expect(new Set(past.flat()).size).toBe(18);
  });
});
