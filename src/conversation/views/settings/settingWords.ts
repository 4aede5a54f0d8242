import { cadences } from '../../../core/people/profile.ts';
import type { SettingSection, SettingValue } from '../../../core/settings/setting.ts';
import {
  type OfferedName,
  offeredNames,
  type Question,
  questions,
  type RuleName,
  ruleNames,
  type SettingId,
} from '../../../core/settings/settings.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { habits } from '../finding/habits.ts';
import { weekdayOptions } from '../joining/choices.ts';

export const sectionTitles: Readonly<Record<SettingSection, TextKey>> = {
  requests: 'settings.section.requests',
  rhythm: 'settings.section.rhythm',
  asking: 'settings.section.asking',
  rules: 'settings.section.rules',
  weights: 'settings.section.weights',
  digest: 'settings.section.digest',
  links: 'settings.section.links',
};

export const settingLabels: Readonly<Record<SettingId, TextKey>> = {
  'max-open': 'settings.maxOpen',
  'answer-days': 'settings.answerDays',
  'reminder-days': 'settings.reminderDays',
  places: 'settings.places',
  'most-places': 'settings.mostPlaces',
  cadence: 'settings.cadence',
  'check-in-hour': 'settings.checkInHour',
  'duration-kind': 'settings.durationKind',
  'duration-amount': 'settings.durationAmount',
  'goal-months': 'settings.goalMonths',
  'silence-days': 'settings.silenceDays',
  'closing-days': 'settings.closingDays',
  questions: 'settings.questions',
  rules: 'settings.rules',
  offered: 'settings.offered',
  category: 'settings.category',
  'common-hours': 'settings.commonHours',
  floor: 'settings.floor',
  'weight-specialisations': 'settings.weight.specialisations',
  'weight-topics': 'settings.weight.topics',
  'weight-languages': 'settings.weight.languages',
  'weight-hours': 'settings.weight.hours',
  'weight-dutyStation': 'settings.weight.dutyStation',
  'weight-grade': 'settings.weight.grade',
  'weight-careerPath': 'settings.weight.careerPath',
  'weight-category': 'settings.weight.category',
  'weight-preference': 'settings.weight.preference',
  'weight-load': 'settings.weight.load',
  'weight-words': 'settings.weight.words',
  weekday: 'settings.weekday',
  'digest-hour': 'settings.digestHour',
  zone: 'settings.zone',
  'slack-channel': 'settings.slackChannel',
  'teams-channel': 'settings.teamsChannel',
  links: 'settings.links',
};

const questionKeys: Readonly<Record<Question, TextKey>> = {
  fit: 'settings.question.fit',
  'mid-term': 'settings.question.midTerm',
  survey: 'settings.question.survey',
  'become-mentor': 'settings.question.becomeMentor',
};

const ruleKeys: Readonly<Record<RuleName, TextKey>> = {
  sameOrHigherGrade: 'settings.rule.grade',
  sameStation: 'settings.rule.station',
  commonLanguage: 'settings.rule.language',
  notOwnManager: 'settings.rule.manager',
  notFormerPartner: 'settings.rule.former',
  notDeclined: 'settings.rule.declined',
  reciprocal: 'settings.rule.reciprocal',
};

const offeredKeys: Readonly<Record<OfferedName, TextKey>> = {
  eligible: 'settings.offered.eligible',
  freePlace: 'settings.offered.place',
  notPaused: 'settings.offered.paused',
  notAway: 'settings.offered.away',
};

const durationKeys: Readonly<Record<string, TextKey>> = {
  months: 'settings.months',
  meetings: 'settings.meetings',
  open: 'settings.open',
};

const categoryKeys: Readonly<Record<string, TextKey>> = {
  any: 'settings.category.any',
  same: 'settings.category.same',
  different: 'settings.category.different',
};

/** One option of a setting that is chosen, in words. */
export function optionText(words: Words, id: SettingId, option: string): string {
  const said = (key: TextKey | undefined) => (key === undefined ? option : words.t(key));
  switch (id) {
    case 'cadence': {
      const cadence = cadences.find((one) => one === option);
      return cadence === undefined ? option : habits.cadence(words, cadence);
    }
    case 'questions': {
      const question = questions.find((one) => one === option);
      return said(question && questionKeys[question]);
    }
    case 'rules': {
      const rule = ruleNames.find((one) => one === option);
      return said(rule && ruleKeys[rule]);
    }
    case 'offered': {
      const one = offeredNames.find((name) => name === option);
      return said(one && offeredKeys[one]);
    }
    case 'duration-kind':
      return said(durationKeys[option]);
    case 'category':
      return said(categoryKeys[option]);
    case 'weekday':
      return weekdayOptions(words)[Number(option) - 1]?.label ?? option;
    default:
      return option;
  }
}

/** A value in words, short enough for a line. */
export function valueText(words: Words, id: SettingId, value: SettingValue): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return words.t('settings.none');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    return id === 'links'
      ? words.t('settings.count', { count: value.split('\n').filter((line) => line.trim() !== '').length })
      : optionText(words, id, value);
  }
  return words.list(value.map((option) => optionText(words, id, option)));
}

export const settingText = (words: Words, id: SettingId, value: SettingValue): string =>
  words.t('settings.value', { label: words.t(settingLabels[id]), value: valueText(words, id, value) });
