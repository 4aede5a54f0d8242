import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../../../src/core/people/timeZone.ts';
import { checkProgramme } from '../../../src/core/programme/checkProgramme.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const label = { en: 'One', fr: 'Une' };
const problemsOf = (overrides: Parameters<typeof testProgramme>[0]) =>
  checkProgramme(testProgramme(overrides), isTimeZone).map(({ path, problem }) => `${path.join('.')}: ${problem}`);

describe('checking a programme', () => {
  it('finds nothing wrong with a good one', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Parameters<typeof testProgramme>[0], string]>([
    [
      'an id said twice',
      {
        topics: [
          { id: 'a', label },
          { id: 'a', label },
        ],
      },
      'topics.1.id: "a" is there twice',
    ],
    [
      'a population’s unknown organisation',
      { populations: [{ id: 'jpo', label, entryRoute: 'choose', organisations: ['undp', 'nasa'] }] },
      'populations.0.organisations.1: "nasa" is not one of the organisations',
    ],
    [
      'an unknown eligible population',
      { eligibility: { mentees: ['jpo'] } },
      'eligibility.mentees.0: "jpo" is not one of the populations',
    ],
    [
      'an unknown former population',
      { eligibility: { mentorsFormerly: ['jpo'] } },
      'eligibility.mentorsFormerly.0: "jpo" is not one of the populations',
    ],
    [
      'an unknown zone',
      { timeZone: 'Mars/Base' },
      'timeZone: "Mars/Base" is not a time zone; write it like Africa/Nairobi',
    ],
    [
      'a duty station’s unknown zone',
      { dutyStations: [{ id: 'moon', label, timeZone: 'Moon' }] },
      'dutyStations.0.timeZone: "Moon" is not a time zone; write it like Africa/Nairobi',
    ],
    [
      'O4: a grade rule without grades',
      { grades: [], matching: { rules: { sameOrHigherGrade: true } } },
      'matching.rules.sameOrHigherGrade: needs a list of grades',
    ],
    [
      'O4: a duty station rule without duty stations',
      { dutyStations: [], matching: { rules: { dutyStation: 'same' } } },
      'matching.rules.dutyStation: needs a list of dutyStations',
    ],
    [
      'O4: a category rule without categories',
      { categories: [], matching: { rules: { category: 'different' } } },
      'matching.rules.category: needs a list of categories',
    ],
    [
      'a text without one of the languages',
      { tips: [{ id: 'one', moment: 'joined', text: { en: 'One' } }] },
      'tips.0.text: has no text in "fr", which is one of the programme\'s languages',
    ],
    [
      'a clause said twice',
      {
        agreement: {
          clauses: [
            { id: 'a', label, text: label },
            { id: 'a', label, text: label },
          ],
        },
      },
      'agreement.clauses.1.id: "a" is there twice',
    ],
    [
      'a tip’s unknown link',
      { tips: [{ id: 'one', moment: 'joined', text: label, link: 'nowhere' }] },
      'tips.0.link: "nowhere" is not one of the links',
    ],
    [
      'a prompt’s unknown link',
      { prompts: { own: [{ id: 'one', afterDays: 5, text: label, link: 'nowhere' }] } },
      'prompts.own.0.link: "nowhere" is not one of the links',
    ],
    ['more places than the most', { capacity: { default: 4, max: 3 } }, 'capacity.default: is more than capacity.max'],
  ])('names %s', (_what, overrides, problem) => {
    expect(problemsOf(overrides)).toContain(problem);
  });
});
