import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../../src/core/matching/criterion.ts';
import { fieldsToAsk } from '../../../src/core/programme/fieldsToAsk.ts';
import { type ProfileField, profileFields } from '../../../src/core/programme/programme.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const roles = fc.constantFrom(['mentee'] as const, ['mentor'] as const, ['mentee', 'mentor'] as const);
const weight = fc.constantFrom(0, 10);
// One weight besides `words` must be above zero; `load` asks nothing of anybody.
const weights = fc
  .record(Object.fromEntries(criteria.map((criterion) => [criterion, weight])))
  .map((some) => ({ ...some, load: 1 }));
const rules = fc.record({
  sameOrHigherGrade: fc.boolean(),
  dutyStation: fc.constantFrom('any' as const, 'same' as const),
  category: fc.constantFrom('any' as const, 'same' as const, 'different' as const),
  commonLanguage: fc.boolean(),
  notOwnManager: fc.boolean(),
});

/** Written from the rules' meaning, one rule at a time, as a second opinion. */
const because: readonly [ProfileField, string, string][] = [
  ['grade', 'sameOrHigherGrade', 'true'],
  ['dutyStation', 'dutyStation', 'same'],
  ['category', 'category', 'same'],
  ['category', 'category', 'different'],
  ['languages', 'commonLanguage', 'true'],
  ['manager', 'notOwnManager', 'true'],
];

describe('fields to ask', () => {
  it('asks everything that a hard rule names, whatever the weights', () => {
    fc.assert(
      fc.property(roles, weights, rules, (who, w, r) => {
        const asked = fieldsToAsk(testProgramme({ matching: { rules: r, weights: w } }), who);
        for (const [field, rule, value] of because) {
          if (String(Object.entries(r).find(([name]) => name === rule)?.[1]) === value) expect(asked).toContain(field);
        }
      }),
    );
  });

  it('asks nothing that no rule and no weight names', () => {
    fc.assert(
      fc.property(roles, (who) => {
        const none = Object.fromEntries(criteria.map((criterion) => [criterion, criterion === 'load' ? 1 : 0]));
        const matching = { rules: { commonLanguage: false, notOwnManager: false }, weights: none };
        const expected = ['timeZone', 'workingHours', ...(who.some((role) => role === 'mentor') ? ['capacity'] : [])];
        expect(fieldsToAsk(testProgramme({ matching }), who)).toEqual(expected);
      }),
    );
  });

  it('asks once, in one order, and only of whom it concerns', () => {
    fc.assert(
      fc.property(roles, weights, rules, fc.subarray([...profileFields]), (who, w, r, alsoAsk) => {
        const asked = fieldsToAsk(testProgramme({ matching: { rules: r, weights: w }, alsoAsk }), who);
        expect(asked).toEqual(profileFields.filter((field) => asked.includes(field)));
        const mentor = who.some((role) => role === 'mentor');
        const mentee = who.some((role) => role === 'mentee');
        if (!mentor)
          for (const field of ['former', 'offers', 'capacity', 'preference']) expect(asked).not.toContain(field);
        if (!mentee) for (const field of ['population', 'assignment', 'hopes']) expect(asked).not.toContain(field);
      }),
    );
  });
});
