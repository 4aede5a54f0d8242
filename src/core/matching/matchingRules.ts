import { z } from 'zod';

const weight = z.number().min(0).max(1000);

/**
 * Who may be matched with whom, each a switch of its own. A rule that is switched off excludes nobody. A rule that is on excludes those who
 * have not told what it asks for: the programme asks every field that its rules name.
 */
export const hardRulesSchema = z.strictObject({
  /** Only those whom the programme takes, claims confirmed; off: whoever has joined. */
  eligible: z.boolean().default(true),
  /** A mentor has at most the mentees they have places for; off: no limit. */
  freePlace: z.boolean().default(true),
  /** Nobody who takes no new requests; off: they are offered all the same. */
  notPaused: z.boolean().default(true),
  /** Nobody who is away, mentor or mentee; off: an absence is no matter. */
  notAway: z.boolean().default(true),
  /** The mentor's grade is the mentee's or higher, in the order of the programme's grades. */
  sameOrHigherGrade: z.boolean().default(false),
  dutyStation: z.enum(['any', 'same']).default('any'),
  category: z.enum(['any', 'same', 'different']).default('any'),
  commonLanguage: z.boolean().default(true),
  /** Working hours that both share in an ordinary week; 0 switches the rule off. */
  minCommonHours: z.number().min(0).max(168).default(0),
  /** Neither one's own manager nor one's own report. */
  notOwnManager: z.boolean().default(true),
  notFormerPartner: z.boolean().default(true),
  /** A mentor and a mentee of whom one said no to the other. */
  notDeclined: z.boolean().default(true),
  /** Two who mentor each other, both ways. */
  reciprocal: z.boolean().default(false),
});

/** What each criterion weighs against the others; any scale. `words` counts for at most 15% of the whole. */
export const weightsSchema = z
  .strictObject({
    specialisations: weight.default(25),
    topics: weight.default(15),
    languages: weight.default(10),
    hours: weight.default(10),
    dutyStation: weight.default(8),
    grade: weight.default(8),
    careerPath: weight.default(8),
    category: weight.default(4),
    preference: weight.default(6),
    load: weight.default(6),
    words: weight.default(10),
  })
  .refine(({ words: _words, ...others }) => Object.values(others).some((value) => value > 0), {
    error: 'at least one weight besides "words" must be above zero',
  });

/** The matching part of a programme. An empty object is a complete set of rules. */
export const matchingRulesSchema = z.strictObject({
  rules: hardRulesSchema.prefault({}),
  weights: weightsSchema.prefault({}),
  /** How many grades above the mentee the best mentor is. */
  idealGradeDistance: z.int().min(0).max(20).default(2),
  /** Weekly common hours from which more is no better. */
  enoughCommonHours: z.number().positive().max(168).default(20),
  /** What the `category` criterion rewards. */
  preferCategory: z.enum(['same', 'different']).default('same'),
  /** No pair is proposed below this score, 0…1000. */
  floor: z.int().min(0).max(1000).default(0),
  /** Cohorts: raise the worst match before the total. */
  maximin: z.boolean().default(true),
  /** Cohorts: no two who would both rather have each other; comes before `maximin`. */
  stable: z.boolean().default(false),
});

export type HardRules = z.infer<typeof hardRulesSchema>;
export type Weights = z.infer<typeof weightsSchema>;
export type MatchingRules = z.infer<typeof matchingRulesSchema>;
