import type { Programme } from '../../../core/programme/programme.ts';
import { type SettingProblem, type SettingValues, sameValue } from '../../../core/settings/applySettings.ts';
import type { Setting, SettingInput, SettingSection, SettingValue } from '../../../core/settings/setting.ts';
import { type SettingId, settingsOf } from '../../../core/settings/settings.ts';
import type { Block, Field, FormView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { quiet, text } from '../blocks.ts';
import { timeZoneOptions } from '../joining/timeZoneOptions.ts';
import { linkShape } from './linkShape.ts';
import { optionText, sectionTitles, settingLabels, valueText } from './settingWords.ts';

const longestText = 3000;

interface SettingsAsked {
  /** As it holds. */
  readonly programme: Programme;
  readonly filed: Programme;
  readonly section: SettingSection;
  readonly version: number;
  readonly now: Date;
  /** What was sent before; `null`: what holds. */
  readonly typed: SettingValues | null;
  readonly problems: readonly SettingProblem[];
  /** Somebody has set something else since the form was opened: it is named beside what was typed. */
  readonly meanwhile: boolean;
}

/** One form of settings, filled in with what holds, or with what was sent. */
export function settingsForm(words: Words, asked: SettingsAsked): FormView {
  const { programme, filed, section, version, meanwhile } = asked;
  return {
    form: 'coordinate.set',
    token: `${programme.id}/${section}/${version}`,
    title: words.t(sectionTitles[section]),
    intro: [...(meanwhile ? [text(words.t('settings.meanwhile'))] : []), ...introOf(words, section)],
    fields: settingsOf(section, filed).flatMap((setting) => {
      const input = setting.input(filed);
      return input === null ? [] : [fieldOf(words, asked, setting, input)];
    }),
    submit: words.t('common.save'),
    cancel: words.t('common.cancel'),
  };
}

function introOf(words: Words, section: SettingSection): Block[] {
  switch (section) {
    case 'rhythm':
    case 'asking':
      return [quiet(words.t('settings.newPairs'))];
    case 'rules':
      return [quiet(words.t('settings.hint.rules'))];
    case 'weights':
      return [quiet(words.t('settings.hint.weights'))];
    case 'requests':
    case 'digest':
    case 'links':
      return [];
  }
}

function fieldOf(words: Words, asked: SettingsAsked, { id, read }: Setting<SettingId>, input: SettingInput): Field {
  const { programme, typed, problems, meanwhile, now } = asked;
  const present = read(programme);
  const value: SettingValue = typed?.[id] ?? (typed === null ? present : null);
  const problem = problems.find((one) => one.id === id);
  const error = problem
    ? problemText(words, asked, problem, input)
    : meanwhile && !sameValue(value, present)
      ? words.t('settings.now', { value: valueText(words, id, present) })
      : null;
  const base = { id, label: words.t(settingLabels[id]), hint: hintOf(words, asked, id), error };
  const chosen = typeof value === 'string' ? value : null;
  switch (input.kind) {
    case 'number': {
      const { min, max, required } = input;
      return { ...base, kind: 'number', required, min, max, value: typeof value === 'number' ? value : null };
    }
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        required: true,
        style: 'radio',
        options: input.options.map((option) => ({ value: option, label: optionText(words, id, option) })),
        value: chosen,
      };
    case 'choices':
      return {
        ...base,
        kind: 'choices',
        required: false,
        style: 'boxes',
        options: input.options.map((option) => ({ value: option, label: optionText(words, id, option) })),
        value: Array.isArray(value) ? value : [],
      };
    case 'zone':
      return {
        ...base,
        kind: 'choice',
        required: true,
        style: 'menu',
        options: timeZoneOptions(programme, programme.timeZone, now),
        value: chosen,
      };
    case 'text':
      return {
        ...base,
        kind: 'text',
        required: false,
        multiline: input.multiline,
        maxLength: longestText,
        value: chosen,
      };
  }
}

function hintOf(words: Words, { programme }: SettingsAsked, id: SettingId): string | null {
  switch (id) {
    case 'duration-amount':
      return words.t('settings.durationHint');
    case 'slack-channel':
      return words.t('settings.slackHint');
    case 'teams-channel':
      return words.t('settings.teamsHint');
    case 'links':
      return words.t('settings.hint.links', { shape: linkShape(words, programme) });
    default:
      return null;
  }
}

function problemText(words: Words, { programme }: SettingsAsked, problem: SettingProblem, input: SettingInput): string {
  const { id, why, line } = problem;
  if (why === 'in-use') return words.t('settings.error.linkInUse');
  if (id === 'links') return words.t('settings.error.link', { line: line ?? 1, shape: linkShape(words, programme) });
  if (id === 'zone') return words.t('settings.error.zone');
  if (id === 'duration-amount') return words.t('settings.error.duration');
  if (why === 'together') return words.t(togetherKeys[id] ?? 'settings.error.rules');
  return input.kind === 'number'
    ? words.t('settings.error.number', { min: input.min, max: input.max })
    : words.t('settings.error.choose');
}

const togetherKeys: Readonly<Partial<Record<SettingId, TextKey>>> = {
  'reminder-days': 'settings.error.reminder',
  places: 'settings.error.places',
  'weight-languages': 'settings.error.weights',
};
