import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/people/language.ts';
import { missingLanguages } from '../../src/core/programme/missingLanguages.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import { loadProgrammes } from '../../src/files/loadProgrammes.ts';
import { ProgrammeFileError } from '../../src/files/programmeFileError.ts';

function shipped(name: string): Programme {
  const [programme] = loadProgrammes([name]);
  if (!programme) throw new Error(`no programme ${name}`);
  return programme;
}

describe('the programmes that ship with the product', () => {
  it('are all valid together', () => {
    expect(loadProgrammes(['jpo', 'organisation', 'virtual']).map(({ id }) => id)).toEqual([
      'jpo',
      'organisation',
      'virtual',
    ]);
  });

  it.each(['jpo', 'organisation', 'virtual'])('%s speaks every language in all its texts', (name) => {
    const programme = shipped(name);
    expect(programme.languages).toEqual([...languages]);
    expect(missingLanguages(programme)).toEqual([]);
  });

  it.each(['jpo', 'organisation', 'virtual'])('%s says everything that a programme can say', (name) => {
    const { about, agreement, goalTemplate, meetingRecord, agendaTopics, tips, closing, links } = shipped(name);
    const lists = [about.is, about.isNot, about.objectives, about.benefits.mentees, about.benefits.mentors];
    for (const list of [...lists, agreement.clauses, meetingRecord.parts, agendaTopics, closing.survey, links]) {
      expect(list).not.toEqual([]);
    }
    for (const part of Object.values(goalTemplate)) expect(part).not.toBeNull();
    expect(new Set(tips.map(({ moment }) => moment)).size).toBeGreaterThan(8);
  });

  it.each([
    'jpo',
    'organisation',
    'virtual',
  ])('V8: %s proposes clauses for form, confidentiality, respect, feedback, liability and the end; O6: confidentiality is fixed', (name) => {
    const { clauses } = shipped(name).agreement;
    expect(clauses.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cooperation', 'confidentiality', 'respect', 'feedback', 'liability', 'ending']),
    );
    expect(clauses.filter(({ fixed }) => fixed).map(({ id }) => id)).toEqual(['confidentiality']);
  });

  it('J1, J2: JPO and SARC of four organisations as mentees, confirmed former ones as mentors', () => {
    const { populations, eligibility } = shipped('jpo');
    for (const { organisations, assignment } of populations) {
      expect(organisations).toEqual(['undp', 'uncdf', 'unv', 'undoco']);
      expect(assignment).toBe(true);
    }
    expect(eligibility).toEqual({ mentees: ['jpo', 'sarc'], mentorsFormerly: ['jpo', 'sarc'], confirmFormer: true });
  });

  it('J4, J5: six months, in person, online or by phone, about five topics', () => {
    const { duration, means, topics } = shipped('jpo');
    expect(duration).toEqual({ kind: 'months', months: 6 });
    expect(means).toEqual(['in-person', 'video', 'phone']);
    expect(topics).toHaveLength(5);
  });

  it('J6, J7, X5: a JPO chooses, a SARC is introduced', () => {
    const routes = shipped('jpo').populations.map(({ id, entryRoute }) => [id, entryRoute]);
    expect(Object.fromEntries(routes)).toEqual({ jpo: 'choose', sarc: 'assigned' });
  });

  it('O3, O4: open-ended, across duty stations, with a mentor of the same or a higher grade, across categories', () => {
    const { duration, matching, eligibility } = shipped('organisation');
    expect(duration).toEqual({ kind: 'open' });
    expect(matching.rules).toMatchObject({ sameOrHigherGrade: true, dutyStation: 'any', category: 'any' });
    expect(matching.preferCategory).toBe('different');
    expect(eligibility).toEqual({ mentees: [], mentorsFormerly: [], confirmFormer: false });
  });

  it('O2: shows four benefits to mentees and four to mentors', () => {
    const { mentees, mentors } = shipped('organisation').about.benefits;
    expect([mentees.length, mentors.length]).toEqual([4, 4]);
  });

  it('O3: leaves it to the pair to agree on a number of meetings instead', () => {
    expect(shipped('organisation').agreement.durations).toContain('meetings');
  });

  it('O7: says what mentoring is not, and where to turn instead', () => {
    const { isNot } = shipped('organisation').about;
    expect(isNot.map(({ id, turnTo }) => [id, turnTo !== null])).toEqual([
      ['answers', false],
      ['mediation', true],
      ['counselling', true],
    ]);
  });

  it('O10: offers eighteen topics, to wish for and as ideas for an agenda', () => {
    const { topics, agendaTopics } = shipped('organisation');
    expect(new Set(topics.map(({ id }) => id)).size).toBe(18);
    expect(agendaTopics.map(({ id }) => id)).toEqual(topics.map(({ id }) => id));
  });

  it('J8: joining is offered in the first year of an assignment and towards its end', () => {
    expect(shipped('jpo').prompts.assignment).toEqual({ firstMonths: 12, lastMonths: 6 });
  });

  it('V3, V4: six objectives; a mentor is not a coach', () => {
    const { objectives, isNot } = shipped('virtual').about;
    expect(objectives).toHaveLength(6);
    expect(isNot.map(({ id }) => id)).toContain('coaching');
  });

  it('V5: prompts for trust and for the work situation come in the first month', () => {
    const { own } = shipped('virtual').prompts;
    expect(own.filter(({ afterDays }) => afterDays <= 31).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['trust', 'work-situation']),
    );
  });

  it('V1, V2: six to twelve months, for several organisations in several countries', () => {
    const { duration, organisations, dutyStations } = shipped('virtual');
    if (duration.kind !== 'months') throw new Error(`expected months, got ${duration.kind}`);
    expect(duration.months).toBeGreaterThanOrEqual(6);
    expect(duration.months).toBeLessThanOrEqual(12);
    expect(organisations.length).toBeGreaterThan(3);
    expect(new Set(dutyStations.map(({ timeZone }) => timeZone)).size).toBeGreaterThan(10);
  });

  it('V5, V10: need no tool and no travel: every means is open, and hours in common count', () => {
    const { means, matching } = shipped('virtual');
    expect(means).toEqual(expect.arrayContaining(['video', 'phone', 'email', 'chat']));
    expect(matching.rules.minCommonHours).toBeGreaterThan(0);
    expect(matching.weights.dutyStation).toBe(0);
  });
});

describe('a programme file of one’s own', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'programmes-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const jpo = readFileSync(new URL('../../programmes/jpo.yaml', import.meta.url), 'utf8');

  function problemsOf(text: string, also: readonly string[] = []): readonly string[] {
    const file = join(folder, 'own.yaml');
    writeFileSync(file, text);
    try {
      loadProgrammes([file, ...also]);
    } catch (error) {
      if (error instanceof ProgrammeFileError)
        return error.problems.map((problem) => problem.replace(file, 'own.yaml'));
      throw error;
    }
    return [];
  }
  const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

  it('is read by its path', () => {
    expect(problemsOf(jpo)).toEqual([]);
  });

  it('names the line and the field of a wrong value', () => {
    const wrong = jpo.replace('months: 6', 'months: 600');
    const [problem, ...more] = problemsOf(wrong);
    expect(more).toEqual([]);
    expect(problem).toMatch(
      new RegExp(`^own\\.yaml, line ${lineOf(wrong, 'duration:')}, duration\\.months: .+\\.$`, 'u'),
    );
  });

  it.each([
    ['bad input: a cadence of zero', 'cadence: fortnightly', 'cadence: 0', 'checkIns.cadence'],
    ['bad input: goal reviews every zero months', 'everyMonths: 1', 'everyMonths: 0', 'goalReviews.everyMonths'],
    ['bad input: meetings of no minutes', 'minutes: 45', 'minutes: 0', 'meetings.minutes'],
    [
      'V10: a video room that is the same for every pair',
      'minutes: 45',
      "video: { label: { en: 'Meet', fr: 'Meet' }, room: 'https://meet.example.org/all' }",
      'meetings.video.room',
    ],
    [
      'V10: a video room on a host that follows from the pair',
      'minutes: 45',
      "video: { label: { en: 'Meet', fr: 'Meet' }, room: 'https://{pair}.example.org/' }",
      'meetings.video.room',
    ],
  ])('%s is named by line and field', (_what, right, wrong, field) => {
    const text = jpo.replace(right, wrong);
    const [problem, ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(problem).toMatch(new RegExp(`^own\\.yaml, line ${lineOf(text, wrong)}, ${field}: `, 'u'));
  });

  it('names the line of an id of nothing', () => {
    const wrong = jpo.replace('mentees: [jpo, sarc]', 'mentees: [jpo, intern]');
    const line = lineOf(wrong, 'mentees: [');
    expect(problemsOf(wrong)).toEqual([
      `own.yaml, line ${line}, eligibility.mentees.1: "intern" is not one of the populations.`,
    ]);
  });

  it('does not overlook a misspelt field', () => {
    expect(problemsOf(jpo.replace('timeZone: Europe/Copenhagen', 'timezone: Europe/Copenhagen'))[0]).toContain(
      'timezone',
    );
  });

  it('says where it is not YAML', () => {
    expect(problemsOf('id: jpo\nname: { en: "JPO\n')[0]).toMatch(/^own\.yaml, line \d+: not YAML/u);
  });

  it('says every problem of every file at once', () => {
    const wrong = jpo.replace('months: 6', 'months: 0').replace('hour: 8 }', 'hour: 80 }');
    expect(problemsOf(wrong, ['nowhere.yaml'])).toEqual([
      expect.stringContaining('duration.months'),
      expect.stringContaining('digest.hour'),
      'The programme "nowhere.yaml" cannot be read: use jpo, organisation, virtual, or the path of a YAML file.',
    ]);
  });

  it('does not let two programmes have one id', () => {
    expect(problemsOf(jpo, ['jpo'])).toEqual(['Two programme files have the id "jpo"; give each its own.']);
  });
});
