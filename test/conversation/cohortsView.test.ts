import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/conversation/text/words.ts';
import { digestView } from '../../src/conversation/views/digest/digestView.ts';
import { cohortsView } from '../../src/conversation/views/reporting/cohortsView.ts';
import type { ProgrammeFigures } from '../../src/core/digest/programmeFigures.ts';
import { knownZone } from '../../src/core/schedule/knownZone.ts';
import { testProgramme } from '../support/testProgramme.ts';

const none: ProgrammeFigures = {
  menteesJoined: 0,
  mentorsJoined: 0,
  matched: 0,
  daysToMatch: null,
  asked: 0,
  met: 0,
  goalPairs: 0,
  running: 0,
  ended: 0,
  completed: 0,
  stayed: 0,
  there: 0,
  satisfaction: null,
};
const many: ProgrammeFigures = {
  ...none,
  daysToMatch: 6.4,
  asked: 20,
  met: 14,
  goalPairs: 0,
  running: 5,
  stayed: 9,
  there: 10,
  satisfaction: { answers: 5, mean: 4.2 },
};
const few: ProgrammeFigures = {
  ...none,
  asked: 4,
  met: 3,
  running: 4,
  goalPairs: 4,
  stayed: 1,
  there: 4,
  satisfaction: { answers: 4, mean: 4.75 },
};
const words = (language: 'en' | 'fr') => wordsFor(language, knownZone('UTC'));

describe('this cohort beside the one before, as a chart', () => {
  it('X3: shares and the mean as per cent from five on, nothing of fewer; none at all is not nought', () => {
    const { categories, series } = cohortsView(words('en'), { cohort: many, lastCohort: few });
    expect(categories).toEqual(['Met', 'Went over goals', 'Content (5 = 100%)', 'Stayed']);
    expect(series).toEqual([
      { name: 'This cohort', kind: 'bar', unit: 'percent', values: [70, 0, 84, 90] },
      { name: 'Cohort before', kind: 'bar', unit: 'percent', values: [null, null, null, null] },
    ]);
    expect(cohortsView(words('en'), { cohort: none, lastCohort: none }).series[0]?.values).toEqual(Array(4).fill(null));
  });

  it('X3: its sentence has the same figures, and says where few answered instead of what they answered', () => {
    expect(cohortsView(words('en'), { cohort: many, lastCohort: few }).alternative).toBe(
      'This cohort, with the one before in brackets – met: 70% (fewer than five pairs); went over goals: 0% (fewer than five pairs); how content people are: 4.2 of 5 (fewer than five answers); stayed: 90% (fewer than five people); time to a match: 6 days (no pair began).',
    );
    const { alternative } = cohortsView(words('fr'), { cohort: few, lastCohort: few });
    expect(alternative).toContain('satisfaction : moins de cinq réponses, pour l’une comme pour l’autre');
    expect(alternative).not.toMatch(/\d/);
  });

  it('a digest’s picture has a sentence on the weeks and one on the cohorts beside it', () => {
    const { blocks } = digestView(words('en'), {
      programme: testProgramme(),
      sections: [],
      picture: { week: many, lastWeek: none, cohort: many, lastCohort: few },
      room: { mentors: 1, places: 1, full: 0 },
      populations: new Map(),
      nameOf: () => '–',
      chart: 'https://example.org/chart.png',
    });
    const image = blocks.find(({ kind }) => kind === 'image');
    expect(image).toMatchObject({
      alternative: expect.stringMatching(/This week nobody joined.* This cohort, .* time to a match: 6 days/),
    });
  });
});
