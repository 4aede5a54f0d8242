import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchingRulesSchema, weightsSchema } from '../../../src/core/matching/matchingRules.ts';
import { pointShares } from '../../../src/core/matching/pointShares.ts';

const weight = fc.oneof(fc.nat(1000), fc.constantFrom(0, 0.1, 1 / 3));
const weights = fc
  .record({
    specialisations: weight,
    topics: weight,
    languages: weight,
    hours: weight,
    dutyStation: weight,
    grade: weight,
    careerPath: weight,
    category: weight,
    preference: weight,
    load: weight,
    words: weight,
  })
  .filter(({ words: _words, ...others }) => Object.values(others).some((value) => value > 0));

it('shares out exactly 1000 points, at most 150 of them for words, none for what weighs nothing', () => {
  fc.assert(
    fc.property(weights, (given) => {
      const shares = pointShares(given);
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(1000);
      expect(shares.words).toBeLessThanOrEqual(150);
      expect(given.load > 0 || shares.load === 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('refuses weights that are all zero, negative or not a number', () => {
  const zero = Object.fromEntries(Object.keys(weightsSchema.parse({})).map((name) => [name, 0]));
  expect(weightsSchema.safeParse(zero).success).toBe(false);
  expect(weightsSchema.safeParse({ ...zero, words: 1 }).success).toBe(false);
  expect(weightsSchema.safeParse({ topics: -1 }).success).toBe(false);
  expect(weightsSchema.safeParse({ topics: Number.NaN }).success).toBe(false);
});

it('has a complete set of rules when nothing is said', () => {
  expect(matchingRulesSchema.parse({})).toMatchObject({ floor: 0, maximin: true, rules: { commonLanguage: true } });
});
