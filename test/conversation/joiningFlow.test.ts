import { describe, expect, it } from 'vitest';
import { type JoiningState, joining, joiningStateSchema, startJoining } from '../../src/conversation/flows/joining.ts';
import type { ScreenId } from '../../src/conversation/flows/joiningScreens.ts';
import { wordsFor } from '../../src/conversation/text/words.ts';
import { joiningForm } from '../../src/conversation/views/joining/joiningForm.ts';
import type { Entry } from '../../src/core/people/entry.ts';
import { emptyProfile } from '../../src/core/people/profile.ts';
import { loadProgrammes } from '../../src/files/loadProgrammes.ts';
import type { FormAnswers } from '../../src/ports/view.ts';
import { testProgramme } from '../support/testProgramme.ts';

const [jpo] = loadProgrammes(['jpo']);
if (!jpo) throw new Error('the JPO programme is gone');
const context = { programme: jpo, today: '2026-11-23', email: 'ada@example.org' };
const now = new Date('2026-11-23T09:00:00Z');

const stranger: Entry = {
  language: 'en',
  roles: [],
  population: null,
  assignmentStart: null,
  assignmentEnd: null,
  former: null,
  capacity: 0,
  preference: { grades: [], specialisations: [] },
  profile: { ...emptyProfile, timeZone: 'Africa/Nairobi' },
  answers: {},
};

const standing = {
  population: 'jpo',
  organisation: 'undp',
  'assignment-start': '2026-09-01',
  'assignment-end': '2028-08-31',
  former: 'jpo',
  grade: 'p2',
  category: 'professional',
};
const rest: Readonly<Record<'place' | 'knowledge' | 'rhythm', FormAnswers>> = {
  place: {
    'duty-station': 'nairobi',
    'time-zone': 'Africa/Nairobi',
    'work-days': ['1', '2', '3', '4', '5'],
    'work-from': '08:00',
    'work-to': '16:30',
    manager: 'boss@example.org',
  },
  knowledge: {
    languages: ['en', 'fr'],
    specialisations: ['climate'],
    topics: ['balance'],
    'career-path': null,
    hopes: 'To find my way',
    offers: '',
  },
  rhythm: { cadence: 'fortnightly', means: ['video'], capacity: 2, 'prefer-grades': [], 'prefer-specialisations': [] },
};

const answer = (state: JoiningState, screen: ScreenId, answers: FormAnswers) =>
  joining(state, { kind: 'answered', screen, answers }, context);

function asked(step: ReturnType<typeof joining>) {
  if (step.kind !== 'ask') throw new Error(`expected a screen, got ${step.kind}`);
  return step;
}

function upToStanding(role: string) {
  return asked(answer(startJoining(stranger), 'start', { role, language: 'fr' }));
}

describe('joining, screen by screen', () => {
  it.each(['mentee', 'mentor', 'both'])('takes a %s to the end, with the answers as given', (role) => {
    let step: ReturnType<typeof joining> = answer(upToStanding(role).state, 'standing', standing);
    for (const screen of ['place', 'knowledge', 'rhythm'] as const) {
      step = answer(asked(step).state, screen, rest[screen]);
    }
    if (step.kind !== 'finished') throw new Error(`expected the end, got ${step.kind}`);
    expect(step.closed).toEqual([]);
    expect(step.entry).toMatchObject({
      language: 'fr',
      population: role === 'mentor' ? null : 'jpo',
      former: role === 'mentee' ? null : { population: 'jpo', confirmedBy: null },
      capacity: role === 'mentee' ? 0 : 2,
      profile: { dutyStation: 'nairobi', workingHours: { from: '08:00', to: '16:30' }, languages: ['en', 'fr'] },
    });
  });

  it('never shows more than seven fields on a screen, in any shipped programme', () => {
    for (const programme of loadProgrammes(['jpo', 'organisation', 'virtual'])) {
      const state = { ...startJoining({ ...stranger, roles: ['mentee', 'mentor'] as const }), answered: [] };
      for (const at of ['start', 'standing', 'place', 'knowledge', 'rhythm'] as const) {
        const step = joining(joiningStateSchema.parse({ ...state, at }), { kind: 'go-on' }, { ...context, programme });
        expect(asked(step).screen.inputs.length).toBeLessThanOrEqual(7);
      }
    }
  });

  it('J1 tells a mentee from elsewhere why not, and lets them answer again', () => {
    const step = answer(upToStanding('mentee').state, 'standing', { ...standing, population: 'none' });
    expect(step).toMatchObject({
      kind: 'stopped',
      closed: [{ role: 'mentee', why: { code: 'population', eligible: ['jpo', 'sarc'] } }],
    });
    if (step.kind !== 'stopped') throw new Error('unreachable');
    expect(asked(joining(step.state, { kind: 'go-on' }, context)).screen.id).toBe('start');
  });

  it('J1 tells a JPO with an organisation that is not covered why not', () => {
    const step = answer(upToStanding('mentee').state, 'standing', { ...standing, organisation: 'other-un' });
    expect(step).toMatchObject({ kind: 'stopped', closed: [{ why: { code: 'organisation' } }] });
  });

  it('J2 goes on as a mentee when somebody who wished for both was never a JPO or SARC', () => {
    const step = asked(answer(upToStanding('both').state, 'standing', { ...standing, former: 'none' }));
    expect(step.screen.id).toBe('place');
    expect(step.closed).toMatchObject([{ role: 'mentor', why: { code: 'not-former' } }]);
    const rhythm = asked(answer(asked(answer(step.state, 'place', rest.place)).state, 'knowledge', rest.knowledge));
    expect(rhythm.screen.inputs).not.toContain('capacity');
  });

  it('keeps what was typed beside the errors', () => {
    const wrong = { ...standing, 'assignment-end': '2026-08-01', grade: null };
    const step = asked(answer(upToStanding('mentee').state, 'standing', wrong));
    expect(step.errors).toEqual({ 'assignment-end': 'ends-before-start', grade: 'missing' });
    const form = joiningForm(wordsFor('en', 'UTC'), jpo, step, now);
    const end = form.fields.find(({ id }) => id === 'assignment-end');
    expect(end).toMatchObject({ value: '2026-08-01', error: expect.stringContaining('before the beginning') });
  });

  it.each([
    ['manager', 'boss', 'not-an-email'],
    ['manager', 'Ada@Example.org', 'own-email'],
    ['work-days', [], 'missing'],
    ['work-to', '08:00', 'no-hours'],
    ['time-zone', 'Mars/Base', 'not-in-list'],
    ['duty-station', 'atlantis', 'not-in-list'],
  ])('takes no %s of %j', (input, value, error) => {
    const place = asked(answer(upToStanding('mentee').state, 'standing', standing));
    expect(asked(answer(place.state, 'place', { ...rest.place, [input]: value })).errors).toEqual({ [input]: error });
  });

  it('asks where somebody stands again when they change the role', () => {
    const later = asked(answer(upToStanding('mentee').state, 'standing', standing));
    const again = asked(answer(later.state, 'start', { role: 'mentor', language: 'fr' }));
    expect(again.screen.id).toBe('standing');
    expect(again.screen.inputs).toContain('former');
  });

  it('survives being written down and read back', () => {
    const { state } = upToStanding('both');
    expect(joiningStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('leaves out a screen on which nothing is asked', () => {
    const weights = { specialisations: 0, topics: 0, languages: 0, careerPath: 0, words: 0, preference: 0, load: 1 };
    const programme = testProgramme({ matching: { rules: { commonLanguage: false }, weights } });
    const state = startJoining({ ...stranger, roles: ['mentee'] });
    const step = asked(
      joining(
        { ...state, at: 'place' },
        { kind: 'answered', screen: 'place', answers: rest.place },
        {
          ...context,
          programme,
        },
      ),
    );
    expect(step.screen.id).toBe('rhythm');
  });
});

describe('a programme’s own questions', () => {
  const label = (en: string) => ({ en, fr: en });
  const options = [
    { id: 'first', label: label('My first') },
    { id: 'later', label: label('A later one') },
  ];
  const programme = testProgramme({
    joiningQuestions: [
      { id: 'posting', kind: 'choice', for: 'mentee', label: label('Which posting is it?'), options },
      { id: 'motto', kind: 'text', label: label('What are you proud of?'), optional: true, readBy: 'partner' },
      { id: 'years', kind: 'text', for: 'mentor', label: label('How long in the field?') },
    ],
  });
  const here = { programme, today: '2026-11-23', email: null };
  const asMentee: JoiningState = { at: 'questions', answered: [], entry: { ...stranger, roles: ['mentee'] } };
  const send = (answers: FormAnswers) => joining(asMentee, { kind: 'answered', screen: 'questions', answers }, here);

  it('are asked last, of whom they concern, with who reads the answer', () => {
    const step = joining(asMentee, { kind: 'go-on' }, here);
    if (step.kind !== 'ask') throw new Error(step.kind);
    expect(step.position.number).toBe(step.position.of);
    const { fields } = joiningForm(wordsFor('en', 'UTC'), programme, step, now);
    expect(fields.map(({ id, label: asked, required, hint }) => [id, asked, required, hint])).toEqual([
      ['question-posting', 'Which posting is it?', true, 'Possible partners read the answer.'],
      ['question-motto', 'What are you proud of?', false, 'Only the partner you come to have reads the answer.'],
    ]);
  });

  it.each<[FormAnswers, Record<string, string>]>([
    [{}, { 'question-posting': 'missing' }],
    [{ 'question-posting': 'never' }, { 'question-posting': 'not-in-list' }],
    [{ 'question-posting': 'first', 'question-motto': 'x'.repeat(1001) }, { 'question-motto': 'too-long' }],
  ])('%j needs another look', (answers, errors) => {
    expect(send(answers)).toMatchObject({ kind: 'ask', errors });
  });

  it('are kept by their ids, an optional one only when it was answered', () => {
    const told = { 'question-posting': 'later', 'question-motto': ' ', 'question-years': 'not mine to answer' };
    expect(send(told)).toMatchObject({ kind: 'finished', entry: { answers: { posting: 'later' } } });
  });
});
