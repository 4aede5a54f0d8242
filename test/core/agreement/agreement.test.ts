import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/core/agreement/agreement.ts';
import { besideAdvice } from '../../../src/core/agreement/besideAdvice.ts';
import { confirmedBy } from '../../../src/core/agreement/confirmedBy.ts';
import { readAgreement, type TypedAgreement } from '../../../src/core/agreement/readAgreement.ts';
import { sameBody } from '../../../src/core/agreement/sameBody.ts';
import { whereItStands } from '../../../src/core/agreement/whereItStands.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const label = (text: string) => ({ en: text, fr: text });
const programme = testProgramme({
  agreement: {
    durations: ['meetings', 'open'],
    recommendedMonths: { from: 6, to: 12 },
    clauses: [
      { id: 'respect', label: label('Respect'), text: label('We are on time.') },
      { id: 'confidentiality', label: label('Confidentiality'), text: label('Between us.'), fixed: true },
    ],
  },
});
const startedAt = new Date('2026-01-05T09:00:00Z');
const now = new Date('2026-11-23T09:00:00Z');
const typed: TypedAgreement = {
  kind: 'meetings',
  amount: 10,
  minutes: 45,
  cadence: 'monthly',
  means: ['video'],
  clauses: { respect: 'We say so early.', confidentiality: 'Tell everybody' },
};
const read = (change: Partial<TypedAgreement>) =>
  readAgreement({ ...typed, ...change }, programme, { startedAt }, now, ({ text }) => text.en ?? '');

describe('an agreement that is written down', () => {
  it('V8, O6: is taken as it was written, but for clauses that the programme fixes', () => {
    expect(read({})).toEqual({
      ok: true,
      body: {
        duration: { kind: 'meetings', meetings: 10 },
        cadence: 'monthly',
        minutes: 45,
        means: ['video'],
        clauses: [
          { id: 'respect', text: 'We say so early.' },
          { id: 'confidentiality', text: 'Between us.' },
        ],
      },
    });
  });

  it('O3: can be for a number of meetings, for months, or without an end', () => {
    expect(read({ kind: 'open', amount: null })).toMatchObject({ ok: true, body: { duration: { kind: 'open' } } });
    expect(read({ kind: 'months', amount: 14 })).toMatchObject({ ok: true, body: { duration: { months: 14 } } });
  });

  it.each<[string, Partial<TypedAgreement>, unknown]>([
    ['no duration', { kind: null }, { field: 'kind', code: 'missing' }],
    ['no number of meetings', { amount: null }, { field: 'amount', code: 'missing', most: 200 }],
    ['zero meetings', { amount: 0 }, { field: 'amount', code: 'missing', most: 200 }],
    ['too many months', { kind: 'months', amount: 61 }, { field: 'amount', code: 'over', most: 60 }],
    ['months that are already over', { kind: 'months', amount: 10 }, { field: 'amount', code: 'past' }],
    ['a meeting of no minutes', { minutes: 0 }, { field: 'minutes', code: 'out-of-range' }],
    ['no rhythm', { cadence: null }, { field: 'cadence', code: 'missing' }],
    ['no means', { means: [] }, { field: 'means', code: 'missing' }],
    ['an empty clause', { clauses: { respect: ' ' } }, { field: 'clause-respect', code: 'empty' }],
  ])('is sent back for %s', (_what, change, problem) => {
    expect(read(change)).toEqual({ ok: false, problems: [problem] });
  });

  it('V1: six to twelve months are advice, and no limit', () => {
    const advised = (months: number) => besideAdvice({ kind: 'months', months }, programme.agreement);
    expect([6, 9, 12].map(advised)).toEqual([null, null, null]);
    expect([5, 14].map(advised)).toEqual([
      { from: 6, to: 12 },
      { from: 6, to: 12 },
    ]);
    expect(besideAdvice({ kind: 'open' }, programme.agreement)).toBeNull();
  });
});

describe('where an agreement stands', () => {
  const made = read({});
  if (!made.ok) throw new Error('the sample does not read');
  const { body } = made;
  const wording = (version: number, more: Partial<Agreement> = {}): Agreement => ({
    pairId: 'pair',
    version,
    body,
    writtenBy: 'mentee',
    writtenAt: now,
    menteeConfirmedAt: null,
    mentorConfirmedAt: null,
    ...more,
  });
  const both = { menteeConfirmedAt: now, mentorConfirmedAt: now };

  it('nothing holds before anything is written', () => {
    expect(whereItStands([])).toEqual({ agreed: null, pending: null });
  });

  it('half confirmed, nothing holds yet', () => {
    const one = confirmedBy(wording(1), 'mentee', now);
    expect(whereItStands([one])).toEqual({ agreed: null, pending: one });
  });

  it('confirmed by both, it holds, and a second yes changes nothing', () => {
    const later = new Date(now.getTime() + 1000);
    const agreed = confirmedBy(confirmedBy(wording(1), 'mentee', now), 'mentor', now);
    expect(whereItStands([agreed])).toEqual({ agreed, pending: null });
    expect(confirmedBy(agreed, 'mentee', later)).toEqual(agreed);
  });

  it('while a change is half confirmed, what was agreed before holds', () => {
    const [before, change] = [wording(1, both), confirmedBy(wording(2), 'mentor', now)];
    expect(whereItStands([before, change])).toEqual({ agreed: before, pending: change });
  });

  it('a wording that was overtaken never counts', () => {
    const [first, second] = [confirmedBy(wording(1), 'mentee', now), wording(2, both)];
    expect(whereItStands([second, first])).toEqual({ agreed: second, pending: null });
  });

  it('two wordings are the same whatever the order of the means', () => {
    const two = { ...body, means: ['video', 'phone'] as const };
    expect(sameBody({ ...two, means: ['video', 'phone'] }, { ...two, means: ['phone', 'video'] })).toBe(true);
    expect(sameBody(body, { ...body, minutes: 60 })).toBe(false);
    expect(sameBody(body, { ...body, duration: { kind: 'months', months: 10 } })).toBe(false);
  });
});
