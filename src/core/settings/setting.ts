import type { Programme } from '../programme/programme.ts';

/** The forms in which coordinators change a programme. */
export const settingSections = ['requests', 'rhythm', 'asking', 'rules', 'weights', 'digest', 'links'] as const;
export type SettingSection = (typeof settingSections)[number];

/** As it comes from a form and as it is kept. */
export type SettingValue = string | number | readonly string[] | null;

/** How a setting is asked for. */
export type SettingInput =
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly required: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'zone' }
  | { readonly kind: 'text'; readonly multiline: boolean };

/** One thing that coordinators decide without touching the programme's file. */
export interface Setting<I extends string = string> {
  readonly id: I;
  readonly section: SettingSection;
  /** `null` where this programme has nothing to set. */
  input(filed: Programme): SettingInput | null;
  read(programme: Programme): SettingValue;
  /** The programme with this value in it; `null` for what is no value of this setting. `filed` is as its file says it. */
  write(programme: Programme, value: unknown, filed: Programme): Programme | null;
}

type At<V> = readonly [get: (programme: Programme) => V, set: (programme: Programme, value: V) => Programme];
type When = (filed: Programme) => boolean;
const always: When = () => true;

/** A whole number. One that a file gives with a fraction is shown rounded. */
export const wholeNumber = <I extends string>(
  id: I,
  section: SettingSection,
  [min, max]: readonly [number, number],
  [get, set]: At<number>,
  when: When = always,
): Setting<I> => ({
  id,
  section,
  input: (filed) => (when(filed) ? { kind: 'number', min, max, required: true } : null),
  read: (programme) => Math.round(get(programme)),
  write: (programme, value) => (isWhole(value, min, max) ? set(programme, value) : null),
});

export const isWhole = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

export const oneOf = <I extends string, V extends string>(
  id: I,
  section: SettingSection,
  options: readonly V[],
  [get, set]: At<V>,
  when: When = always,
): Setting<I> => ({
  id,
  section,
  input: (filed) => (when(filed) ? { kind: 'choice', options } : null),
  read: get,
  write: (programme, value) => {
    const meant = options.find((option) => option === value);
    return meant === undefined ? null : set(programme, meant);
  },
});

/** Several switches in one field: those that are on. */
export const switches = <I extends string, V extends string>(
  id: I,
  section: SettingSection,
  options: (filed: Programme) => readonly V[],
  isOn: (programme: Programme, option: V) => boolean,
  set: (programme: Programme, on: ReadonlySet<V>, filed: Programme) => Programme,
): Setting<I> => ({
  id,
  section,
  input: (filed) => {
    const offered = options(filed);
    return offered.length === 0 ? null : { kind: 'choices', options: offered };
  },
  read: (programme) => options(programme).filter((option) => isOn(programme, option)),
  write: (programme, value, filed) => {
    if (!Array.isArray(value)) return null;
    const offered = options(filed);
    return set(programme, new Set(offered.filter((option) => value.includes(option))), filed);
  },
});

export const shortText = <I extends string>(
  id: I,
  section: SettingSection,
  [get, set]: At<string | null>,
): Setting<I> => ({
  id,
  section,
  input: () => ({ kind: 'text', multiline: false }),
  read: get,
  write: (programme, value) => {
    if (value !== null && typeof value !== 'string') return null;
    const said = value?.trim() ?? '';
    return set(programme, said === '' ? null : said);
  },
});
