import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/files/calendarFile.ts';
import type { CalendarEntry } from '../../src/ports/calendarEntry.ts';

const entry: CalendarEntry = {
  uid: 'mtg_1@rapport',
  sequence: 0,
  method: 'request',
  startsAt: new Date('2026-11-26T09:00:00Z'),
  endsAt: new Date('2026-11-26T10:00:00Z'),
  madeAt: new Date('2026-11-24T09:00:00Z'),
  title: 'Mentoring: Ana, Marc; and “friends”',
  description: 'First line\nsecond, line',
  place: 'https://video.example.org/room?a=1',
  organizer: { name: 'Ana "Ann" Díaz', address: 'ana@example.org' },
  attendees: [
    { name: 'Ana "Ann" Díaz', address: 'ana@example.org' },
    { name: 'Marc', address: 'per_marc@rapport.invalid' },
  ],
};

const textOf = (more: Partial<CalendarEntry> = {}) => new TextDecoder().decode(calendarFile({ ...entry, ...more }));
/** Long lines are folded with a blank at the beginning of what follows (RFC 5545, 3.1). */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar entry', () => {
  it('U10: has what RFC 5546 asks of a request: method, uid, sequence, organizer, attendees, times in UTC', () => {
    const lines = linesOf(textOf());
    for (const line of [
      'METHOD:REQUEST',
      'UID:mtg_1@rapport',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTAMP:20261124T090000Z',
      'DTSTART:20261126T090000Z',
      'DTEND:20261126T100000Z',
      'DESCRIPTION:First line\\nsecond\\, line',
      'LOCATION:https://video.example.org/room?a=1',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(2);
    expect(lines.find((line) => line.startsWith('ORGANIZER'))).toMatch(/CN="Ana ’Ann’ Díaz":mailto:ana@example\.org$/i);
  });

  it('U10: is changed and taken out under the same uid, each time with a greater sequence', () => {
    const moved = linesOf(textOf({ sequence: 1, startsAt: new Date('2026-11-26T09:30:00Z') }));
    expect(moved).toEqual(expect.arrayContaining(['UID:mtg_1@rapport', 'SEQUENCE:1', 'DTSTART:20261126T093000Z']));
    const gone = linesOf(textOf({ sequence: 2, method: 'cancel' }));
    const cancelled = ['METHOD:CANCEL', 'UID:mtg_1@rapport', 'SEQUENCE:2', 'STATUS:CANCELLED'];
    expect(gone).toEqual(expect.arrayContaining(cancelled));
  });

  it('U10: folds no line beyond 75 octets, ends lines with CRLF, and lets nothing typed become a line of its own', () => {
    const text = textOf({ title: `${'é'.repeat(80)}\r\nATTENDEE:mailto:eve@example.org` });
    const raw = text.split('\r\n');
    expect(raw.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(linesOf(text).some((line) => line.startsWith('ATTENDEE:mailto:eve'))).toBe(false);
  });
});
