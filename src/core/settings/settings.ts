import type { HardRules, Weights } from '../matching/matchingRules.ts';
import { cadences } from '../people/profile.ts';
import type { Duration } from '../programme/duration.ts';
import type { Programme } from '../programme/programme.ts';
import { linkLines, readLinkLines } from './linkLines.ts';
import { isWhole, oneOf, type Setting, type SettingSection, shortText, switches, wholeNumber } from './setting.ts';

const daysInYear = 366;

const requests = [
  wholeNumber(
    'max-open',
    'requests',
    [1, 20],
    [({ requests }) => requests.maxOpen, (p, maxOpen) => ({ ...p, requests: { ...p.requests, maxOpen } })],
  ),
  wholeNumber(
    'answer-days',
    'requests',
    [1, 30],
    [({ requests }) => requests.answerDays, (p, answerDays) => ({ ...p, requests: { ...p.requests, answerDays } })],
  ),
  wholeNumber(
    'reminder-days',
    'requests',
    [1, 29],
    [
      ({ requests }) => requests.reminderAfterDays,
      (p, reminderAfterDays) => ({ ...p, requests: { ...p.requests, reminderAfterDays } }),
    ],
  ),
  wholeNumber(
    'places',
    'requests',
    [1, 20],
    [({ capacity }) => capacity.default, (p, value) => ({ ...p, capacity: { ...p.capacity, default: value } })],
  ),
  wholeNumber(
    'most-places',
    'requests',
    [1, 20],
    [({ capacity }) => capacity.max, (p, max) => ({ ...p, capacity: { ...p.capacity, max } })],
  ),
];

const kinds = ['months', 'meetings', 'open'] as const;
const usualAmount = 6;

const amountOf = (duration: Duration): number | null =>
  duration.kind === 'months' ? duration.months : duration.kind === 'meetings' ? duration.meetings : null;

function durationOf(kind: Duration['kind'], amount: number): Duration {
  switch (kind) {
    case 'months':
      return { kind, months: amount };
    case 'meetings':
      return { kind, meetings: amount };
    case 'open':
      return { kind };
  }
}

/** Nothing where a pair may last as long as both wish. */
const durationAmount: Setting<'duration-amount'> = {
  id: 'duration-amount',
  section: 'rhythm',
  input: () => ({ kind: 'number', min: 1, max: 200, required: false }),
  read: ({ duration }) => amountOf(duration),
  write: (p, value) => {
    if (p.duration.kind === 'open' || value === null) return p;
    return isWhole(value, 1, 200) ? { ...p, duration: durationOf(p.duration.kind, value) } : null;
  },
};

const rhythm = [
  oneOf('cadence', 'rhythm', cadences, [
    ({ checkIns }) => checkIns.cadence,
    (p, cadence) => ({ ...p, checkIns: { ...p.checkIns, cadence } }),
  ]),
  wholeNumber(
    'check-in-hour',
    'rhythm',
    [0, 23],
    [({ checkIns }) => checkIns.hour, (p, hour) => ({ ...p, checkIns: { ...p.checkIns, hour } })],
  ),
  oneOf('duration-kind', 'rhythm', kinds, [
    ({ duration }) => duration.kind,
    (p, kind) => ({ ...p, duration: durationOf(kind, amountOf(p.duration) ?? usualAmount) }),
  ]),
  durationAmount,
  wholeNumber(
    'goal-months',
    'rhythm',
    [1, 12],
    [({ goalReviews }) => goalReviews.everyMonths, (p, everyMonths) => ({ ...p, goalReviews: { everyMonths } })],
  ),
  wholeNumber(
    'silence-days',
    'rhythm',
    [1, daysInYear],
    [
      ({ prompts }) => prompts.silenceAfterDays,
      (p, silenceAfterDays) => ({ ...p, prompts: { ...p.prompts, silenceAfterDays } }),
    ],
  ),
  wholeNumber(
    'closing-days',
    'rhythm',
    [1, daysInYear],
    [
      ({ prompts }) => prompts.closingBeforeDays,
      (p, closingBeforeDays) => ({ ...p, prompts: { ...p.prompts, closingBeforeDays } }),
    ],
  ),
];

export const questions = ['fit', 'mid-term', 'survey', 'become-mentor'] as const;
export type Question = (typeof questions)[number];

const asking = [
  switches<'questions', Question>(
    'questions',
    'asking',
    ({ closing }) => questions.filter((one) => one !== 'survey' || closing.survey.length > 0),
    ({ prompts, closing }, question) => {
      switch (question) {
        case 'fit':
          return prompts.fitQuestion;
        case 'mid-term':
          return prompts.midTerm;
        case 'survey':
          return closing.survey.length > 0;
        case 'become-mentor':
          return closing.inviteToMentor;
      }
    },
    (p, on, filed) => ({
      ...p,
      prompts: { ...p.prompts, fitQuestion: on.has('fit'), midTerm: on.has('mid-term') },
      closing: {
        survey: on.has('survey') ? filed.closing.survey : [],
        inviteToMentor: on.has('become-mentor'),
      },
    }),
  ),
];

const withRules = (p: Programme, rules: Partial<HardRules>): Programme => ({
  ...p,
  matching: { ...p.matching, rules: { ...p.matching.rules, ...rules } },
});

export const ruleNames = [
  'sameOrHigherGrade',
  'sameStation',
  'commonLanguage',
  'notOwnManager',
  'notFormerPartner',
  'notDeclined',
  'reciprocal',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** Of whom the programme offers only some. */
export const offeredNames = ['eligible', 'freePlace', 'notPaused', 'notAway'] as const;
export type OfferedName = (typeof offeredNames)[number];

const rules = [
  switches<'rules', RuleName>(
    'rules',
    'rules',
    ({ grades, dutyStations }) =>
      ruleNames.filter(
        (name) =>
          (name !== 'sameOrHigherGrade' || grades.length > 0) && (name !== 'sameStation' || dutyStations.length > 0),
      ),
    ({ matching }, name) => (name === 'sameStation' ? matching.rules.dutyStation === 'same' : matching.rules[name]),
    (p, on) =>
      withRules(p, {
        sameOrHigherGrade: on.has('sameOrHigherGrade'),
        dutyStation: on.has('sameStation') ? 'same' : 'any',
        commonLanguage: on.has('commonLanguage'),
        notOwnManager: on.has('notOwnManager'),
        notFormerPartner: on.has('notFormerPartner'),
        notDeclined: on.has('notDeclined'),
        reciprocal: on.has('reciprocal'),
      }),
  ),
  // Apart from the rules, so that what was set before these could be does not switch them off.
  switches<'offered', OfferedName>(
    'offered',
    'rules',
    () => offeredNames,
    ({ matching }, name) => matching.rules[name],
    (p, on) =>
      withRules(p, {
        eligible: on.has('eligible'),
        freePlace: on.has('freePlace'),
        notPaused: on.has('notPaused'),
        notAway: on.has('notAway'),
      }),
  ),
  oneOf(
    'category',
    'rules',
    ['any', 'same', 'different'] as const,
    [({ matching }) => matching.rules.category, (p, category) => withRules(p, { category })],
    ({ categories }) => categories.length > 0,
  ),
  wholeNumber(
    'common-hours',
    'rules',
    [0, 60],
    [({ matching }) => matching.rules.minCommonHours, (p, minCommonHours) => withRules(p, { minCommonHours })],
  ),
  wholeNumber(
    'floor',
    'rules',
    [0, 100],
    [({ matching }) => matching.floor / 10, (p, floor) => ({ ...p, matching: { ...p.matching, floor: floor * 10 } })],
  ),
];

const mostWeight = 1000;

const weight = <N extends keyof Weights>(name: N, when?: (filed: Programme) => boolean) =>
  wholeNumber(
    `weight-${name}`,
    'weights',
    [0, mostWeight],
    [
      ({ matching }) => matching.weights[name],
      (p, value) => ({ ...p, matching: { ...p.matching, weights: { ...p.matching.weights, [name]: value } } }),
    ],
    when,
  );

const weights = [
  weight('specialisations', ({ specialisations }) => specialisations.length > 0),
  weight('topics', ({ topics }) => topics.length > 0),
  weight('languages'),
  weight('hours'),
  weight('dutyStation', ({ dutyStations }) => dutyStations.length > 0),
  weight('grade', ({ grades }) => grades.length > 0),
  weight('careerPath', ({ careerPaths }) => careerPaths.length > 0),
  weight('category', ({ categories }) => categories.length > 0),
  weight('preference'),
  weight('load'),
  weight('words'),
];

const zone: Setting<'zone'> = {
  id: 'zone',
  section: 'digest',
  input: () => ({ kind: 'zone' }),
  read: ({ timeZone }) => timeZone,
  write: (p, value) => (typeof value === 'string' ? { ...p, timeZone: value } : null),
};

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

const digest = [
  oneOf('weekday', 'digest', weekdays, [
    (p) => weekdays[p.digest.weekday - 1] ?? '1',
    (p, weekday) => ({ ...p, digest: { ...p.digest, weekday: Number(weekday) } }),
  ]),
  wholeNumber(
    'digest-hour',
    'digest',
    [0, 23],
    [(p) => p.digest.hour, (p, hour) => ({ ...p, digest: { ...p.digest, hour } })],
  ),
  zone,
  shortText('slack-channel', 'digest', [
    (p) => p.digest.slack,
    (p, slack) => ({ ...p, digest: { ...p.digest, slack } }),
  ]),
  shortText('teams-channel', 'digest', [
    (p) => p.digest.teams,
    (p, teams) => ({ ...p, digest: { ...p.digest, teams } }),
  ]),
];

const links: Setting<'links'> = {
  id: 'links',
  section: 'links',
  input: () => ({ kind: 'text', multiline: true }),
  read: ({ links, languages }) => linkLines(links, languages),
  write: (p, value) =>
    value === null || typeof value === 'string' ? { ...p, links: readLinkLines(value ?? '', p) } : null,
};

/** Everything that coordinators can set, in the order in which forms ask for it. */
export const settings = [...requests, ...rhythm, ...asking, ...rules, ...weights, ...digest, links] as const;

export type SettingId = (typeof settings)[number]['id'];

/** Those of one form that this programme has any use for. */
export const settingsOf = (section: SettingSection, filed: Programme): readonly Setting<SettingId>[] =>
  settings.filter((setting) => setting.section === section && setting.input(filed) !== null);
