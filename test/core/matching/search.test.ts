import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../src/core/matching/fold.ts';
import { rankMentors } from '../../../src/core/matching/rankMentors.ts';
import { mentee, mentor, now, programmeWith } from './support.ts';

const programme = programmeWith();
const mentors = [
  mentor('procurement', { profile: { specialisations: ['procurement'] } }),
  mentor('human-resources', { profile: { specialisations: ['human-resources'] } }),
  mentor('climate', { profile: { specialisations: ['climate'] } }),
  mentor('gva', { profile: { dutyStation: 'gva' } }),
  mentor('nbo', { profile: { dutyStation: 'nbo' } }),
  mentor('operations', { profile: { careerPath: 'operations' } }),
  mentor('fr', { profile: { languages: ['en', 'fr'] } }),
];
const named = [
  ...programme.specialisations,
  ...programme.dutyStations.filter(({ id }) => id !== 'nyc'),
  ...programme.careerPaths.filter(({ id }) => id === 'operations'),
].flatMap(({ id, label }) => Object.values(label).map((name) => ({ id, name })));

const found = (query: string) =>
  rankMentors({ mentee: mentee('a'), mentors, programme, query, now }).map(({ mentorId }) => mentorId);

/** One letter of the name left out, doubled, or swapped with its neighbour, in a word that is long enough for a slip. */
const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom('out', 'twice', 'swapped') });

function slipped(name: string, { at, kind }: { at: number; kind: string }): string {
  const words = foldedWords(name);
  const long = words.findIndex((word) => word.length >= 6);
  const word = words[long];
  if (word === undefined) return name;
  const place = 1 + (at % (word.length - 2));
  const [before, letter, next, after] = [
    word.slice(0, place),
    word.charAt(place),
    word.charAt(place + 1),
    word.slice(place + 2),
  ];
  const wrong = { out: before + next + after, twice: before + letter + letter + next + after }[kind];
  return words.with(long, wrong ?? before + next + letter + after).join(' ');
}

describe('searching', () => {
  it('finds everything by its names in any language of the programme, in any case, with and without accents', () => {
    for (const { id, name } of named) {
      for (const typed of [name, name.toUpperCase(), foldedWords(name).join(' ')]) expect(found(typed)).toContain(id);
    }
  });

  it('forgives a slip in a longer word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), slip, ({ id, name }, wrong) => {
        expect(found(slipped(name, wrong))).toContain(id);
      }),
    );
  });

  it('puts who answers more first, whatever their score, and keeps the order of scores among equals', () => {
    fc.assert(
      fc.property(
        fc.subarray(
          named.map(({ name }) => name),
          { minLength: 1, maxLength: 3 },
        ),
        (names) => {
          const ranked = rankMentors({ mentee: mentee('a'), mentors, programme, query: names.join(' '), now });
          for (const [at, one] of ranked.entries()) {
            const before = ranked[at - 1];
            if (!before) continue;
            const fewer = before.found.length > one.found.length;
            expect(fewer || (before.found.length === one.found.length && before.points >= one.points)).toBe(true);
          }
        },
      ),
    );
  });

  it('answers the same whatever the order of the mentors, and whatever words mean nothing', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(mentors, { minLength: mentors.length }),
        fc.constantFrom(...named),
        (order, { name }) => {
          const query = `please ${name} zzzzzz`;
          const ask = (all: typeof mentors) =>
            rankMentors({ mentee: mentee('a'), mentors: all, programme, query, now });
          expect(ask(order)).toEqual(ask(mentors));
          expect(ask(order).flatMap(({ missed }) => missed)).not.toContain('zzzzzz');
        },
      ),
    );
  });
});
