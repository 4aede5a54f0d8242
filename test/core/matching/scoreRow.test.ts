import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainPair, scoreOf } from '../../../src/core/matching/explainPair.ts';
import { poolOf } from '../../../src/core/matching/pool.ts';
import { scoreRows } from '../../../src/core/matching/scoreRow.ts';
import { means } from '../../../src/core/people/profile.ts';
import { mentee, mentor, now, officeHours, programmeWith } from './support.ts';

const text = fc.constantFrom(
  null,
  '',
  'lead a team through change',
  'Négocier avec les bailleurs',
  'change, change and teams',
);
const profile = fc.record({
  specialisations: fc.subarray(['procurement', 'human-resources', 'climate']),
  topics: fc.subarray(['career', 'balance']),
  languages: fc.subarray(['en', 'fr', 'es']),
  grade: fc.constantFrom('p1', 'p3', 'p5', null),
  category: fc.constantFrom('professional', 'general', null),
  careerPath: fc.constantFrom('operations', 'policy', null),
  dutyStation: fc.constantFrom('gva', 'nyc', null),
  timeZone: fc.constantFrom('Europe/Zurich', 'America/New_York', 'Nowhere/Land', null),
  workingHours: fc.constantFrom(officeHours, { days: [6, 7], from: '22:00', to: '06:00' }, null),
  means: fc.subarray([...means]),
  hopes: text,
  offers: text,
});
const offer = fc.record({
  profile,
  activeMentees: fc.nat(3),
  preference: fc.record({
    grades: fc.subarray(['p1', 'p3']),
    specialisations: fc.subarray(['climate', 'procurement']),
  }),
});

it('scores a row of mentors as each pair is explained', () => {
  fc.assert(
    fc.property(profile, fc.array(offer, { maxLength: 12 }), (asking, offers) => {
      const who = mentee('amina', { profile: asking });
      const mentors = offers.map((over, index) => mentor(`m${index}`, over));
      const pool = poolOf({ programme: programmeWith(), mentors, now });
      const explained = mentors.map((other) => scoreOf(explainPair(who, other, pool)));
      expect([...scoreRows(mentors, pool)(who)]).toEqual(explained);
    }),
    { numRuns: 300 },
  );
});
