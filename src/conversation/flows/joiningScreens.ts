import type { Role } from '../../core/people/participation.ts';
import { fieldsToAsk } from '../../core/programme/fieldsToAsk.ts';
import { type JoiningQuestion, questionsFor } from '../../core/programme/joiningQuestions.ts';
import type { ProfileField, Programme } from '../../core/programme/programme.ts';

export const screenIds = ['start', 'standing', 'place', 'knowledge', 'rhythm', 'questions'] as const;
export type ScreenId = (typeof screenIds)[number];

/** The inputs of the joining forms; a fact such as working hours takes several. */
export type FixedInput =
  | ('role' | 'language')
  | ('population' | 'organisation' | 'assignment-start' | 'assignment-end' | 'former' | 'grade' | 'category')
  | ('duty-station' | 'time-zone' | 'work-days' | 'work-from' | 'work-to' | 'manager')
  | ('languages' | 'specialisations' | 'topics' | 'career-path' | 'hopes' | 'offers')
  | ('cadence' | 'means' | 'capacity' | 'prefer-grades' | 'prefer-specialisations');

/** A question of the programme's own, by its id. */
export type QuestionInput = `question-${string}`;
export type JoiningInput = FixedInput | QuestionInput;

export interface Screen {
  readonly id: ScreenId;
  readonly inputs: readonly JoiningInput[];
}

const layout: Readonly<Record<Exclude<ScreenId, 'start' | 'questions'>, readonly ProfileField[]>> = {
  standing: ['population', 'organisation', 'assignment', 'former', 'grade', 'category'],
  place: ['dutyStation', 'timeZone', 'workingHours', 'manager'],
  knowledge: ['languages', 'specialisations', 'topics', 'careerPath', 'hopes', 'offers'],
  rhythm: ['cadence', 'means', 'capacity', 'preference'],
};

/** The screens somebody in these roles goes through; one on which nothing is asked is left out. */
export function joiningScreens(programme: Programme, roles: readonly Role[]): readonly Screen[] {
  const asked = fieldsToAsk(programme, roles);
  const inputs = (id: ScreenId): readonly JoiningInput[] => {
    if (id === 'start') return ['role', 'language'];
    if (id === 'questions') {
      return questionsFor(programme.joiningQuestions, roles).map((one) => `question-${one.id}` as const);
    }
    return layout[id].filter((field) => asked.includes(field)).flatMap((field) => inputsOf(programme, field));
  };
  return screenIds.map((id) => ({ id, inputs: inputs(id) })).filter((screen) => screen.inputs.length > 0);
}

/** The question an input asks; `null` for one that is none (any more). */
export function questionOf(programme: Programme, input: JoiningInput): JoiningQuestion | null {
  return programme.joiningQuestions.find(({ id }) => input === `question-${id}`) ?? null;
}

export const isFixed = (input: JoiningInput): input is FixedInput => !input.startsWith('question-');

function inputsOf(programme: Programme, field: ProfileField): readonly FixedInput[] {
  switch (field) {
    case 'assignment':
      return ['assignment-start', 'assignment-end'];
    case 'workingHours':
      return ['work-days', 'work-from', 'work-to'];
    case 'preference':
      return [
        ...(programme.grades.length > 0 ? (['prefer-grades'] as const) : []),
        ...(programme.specialisations.length > 0 ? (['prefer-specialisations'] as const) : []),
      ];
    case 'dutyStation':
      return ['duty-station'];
    case 'timeZone':
      return ['time-zone'];
    case 'careerPath':
      return ['career-path'];
    default:
      return [field];
  }
}
