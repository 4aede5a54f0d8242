import { isTimeZone } from '../people/timeZone.ts';
import { checkProgramme } from '../programme/checkProgramme.ts';
import { type Programme, programmeSchema } from '../programme/programme.ts';
import { type SettingSection, type SettingValue, settingSections } from './setting.ts';
import { type SettingId, settingsOf } from './settings.ts';

export type SettingValues = Readonly<Record<string, SettingValue>>;

/** What coordinators have set in one form, over what the programme's file says. */
export interface SectionSettings {
  readonly section: SettingSection;
  readonly values: SettingValues;
}

export interface SettingProblem {
  readonly id: SettingId;
  /** No value of this setting; or one that does not go with the rest of the programme. */
  readonly why: 'value' | 'together' | 'in-use';
  /** From 1, where a setting has lines. */
  readonly line: number | null;
}

/**
 * A programme as its file says it, with what coordinators have set over it. A form whose values do not go with the file
 * (any more) is left out and named, so that what is set can never make a programme that would not load.
 * What is not set keeps its identity.
 */
export function applySettings(
  filed: Programme,
  set: readonly SectionSettings[],
): { readonly programme: Programme; readonly ignored: readonly SettingSection[] } {
  let programme = filed;
  const ignored: SettingSection[] = [];
  for (const section of settingSections) {
    const values = set.find((one) => one.section === section)?.values;
    if (!values || Object.keys(values).length === 0) continue;
    const made = withValues(programme, filed, section, values);
    if (made.problems.length > 0) ignored.push(section);
    else programme = made.programme;
  }
  return { programme, ignored };
}

/** One form's values in a programme, and what is wrong with them. Values that are not there stay as they are. */
export function withValues(
  before: Programme,
  filed: Programme,
  section: SettingSection,
  values: SettingValues,
): { readonly programme: Programme; readonly problems: readonly SettingProblem[] } {
  let programme = before;
  const problems: SettingProblem[] = [];
  for (const setting of settingsOf(section, filed)) {
    const value = values[setting.id];
    if (value === undefined) continue;
    const made = setting.write(programme, value, filed);
    if (made === null) problems.push({ id: setting.id, why: 'value', line: null });
    else programme = made;
  }
  return { programme, problems: problems.length > 0 ? problems : problemsOf(programme) };
}

/** By the one schema and the checks that a file has to pass. */
function problemsOf(programme: Programme): SettingProblem[] {
  const read = programmeSchema.safeParse(programme);
  const paths = read.success
    ? checkProgramme(read.data, isTimeZone).map(({ path }) => path)
    : read.error.issues.map(({ path }) => path);
  return paths.map(blame);
}

/** The setting in which a problem is put right. */
function blame([part, second]: readonly PropertyKey[]): SettingProblem {
  const together = (id: SettingId): SettingProblem => ({ id, why: 'together', line: null });
  switch (part) {
    case 'requests':
      return together('reminder-days');
    case 'capacity':
      return together('places');
    case 'duration':
      return together('duration-amount');
    case 'matching':
      return together(second === 'weights' ? 'weight-languages' : 'rules');
    case 'timeZone':
      return { id: 'zone', why: 'value', line: null };
    case 'links':
      return { id: 'links', why: 'value', line: Number(second) + 1 };
    case 'tips':
    case 'prompts':
      return { id: 'links', why: 'in-use', line: null };
    default:
      return together('cadence');
  }
}

/** The answers of a form that differ from what the file says: what is kept. */
export function keptValues(section: SettingSection, filed: Programme, answers: SettingValues): SettingValues {
  return Object.fromEntries(
    settingsOf(section, filed).flatMap(({ id, read }) => {
      const value = answers[id];
      return value === undefined || sameValue(value, read(filed)) ? [] : [[id, value]];
    }),
  );
}

/** Two values of one setting that mean the same; switches are in no order. */
export function sameValue(a: SettingValue, b: SettingValue): boolean {
  const text = (value: SettingValue) =>
    typeof value === 'string' ? value.trim() : JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  return text(a) === text(b);
}
