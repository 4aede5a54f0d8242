import type { Role } from '../../../core/people/participation.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Field, FormAnswers, Option } from '../../../ports/view.ts';
import type { JoiningError } from '../../flows/joiningErrors.ts';
import { isFixed, type JoiningInput, questionOf } from '../../flows/joiningScreens.ts';
import { longestText } from '../../flows/readJoining.ts';
import type { Words } from '../../text/words.ts';
import { cadenceOptions, fromList, languageOptions, meansOptions, spokenOptions, weekdayOptions } from './choices.ts';
import { timeZoneOptions } from './timeZoneOptions.ts';

export interface FieldContext {
  readonly words: Words;
  readonly programme: Programme;
  readonly roles: readonly Role[];
  readonly now: Date;
}

/** One input of the joining form, filled in with `value`. */
export function joiningField(
  context: FieldContext,
  input: JoiningInput,
  value: FormAnswers[string],
  problem: JoiningError | null,
): Field {
  const { words, programme, roles, now } = context;
  const error = problem === null ? null : errorText(words, programme, problem);
  const chosen = typeof value === 'string' ? value : null;
  const base = (label: string, required: boolean, hint: string | null = null) => ({
    id: input,
    label,
    hint,
    required,
    error,
  });
  const one = (label: string, options: Option[], required = true, hint: string | null = null): Field => {
    const style = options.length <= 5 ? 'radio' : 'menu';
    // A value that left the programme's list would be an invalid preselection.
    const known = options.some((option) => option.value === chosen) ? chosen : null;
    return { ...base(label, required, hint), kind: 'choice', options, value: known, style };
  };
  const many = (label: string, options: Option[], required = true, hint: string | null = null): Field => {
    const given = Array.isArray(value) ? value : [];
    const known = options.flatMap((option) => (given.includes(option.value) ? [option.value] : []));
    return {
      ...base(label, required, hint),
      kind: 'choices',
      options,
      value: known,
      style: options.length <= 7 ? 'boxes' : 'menu',
    };
  };
  const own = (label: string, hint: string): Field => ({
    ...base(label, false, hint),
    kind: 'text',
    multiline: true,
    maxLength: longestText,
    value: chosen,
  });
  const date = (label: string, hint: string | null): Field => ({
    ...base(label, false, hint),
    kind: 'date',
    value: chosen,
  });
  const time = (label: string): Field => ({ ...base(label, true), kind: 'time', value: chosen });

  if (!isFixed(input)) {
    const question = questionOf(programme, input);
    const label = words.label(question?.label ?? {});
    const read = words.t(question?.readBy === 'partner' ? 'joining.readByPartner' : 'joining.readByPossible');
    const hint = [...(question?.hint ? [words.label(question.hint)] : []), read].join(' ');
    const required = question?.optional === false;
    if (question?.kind !== 'choice') return { ...own(label, hint), required };
    const options = question.options.map((option) => ({ value: option.id, label: words.label(option.label) }));
    return one(label, options, required, hint);
  }
  switch (input) {
    case 'role':
      return one(words.t('joining.role'), [
        { value: 'mentee', label: words.t('joining.role.mentee') },
        { value: 'mentor', label: words.t('joining.role.mentor') },
        { value: 'both', label: words.t('joining.role.both') },
      ]);
    case 'language':
      return one(words.t('joining.language'), languageOptions());
    case 'population':
      return one(words.t('joining.population'), [
        ...fromList(words, programme, 'populations'),
        { value: 'none', label: words.t('joining.population.none') },
      ]);
    case 'organisation':
      return one(words.t('joining.organisation'), fromList(words, programme, 'organisations'));
    case 'assignment-start':
      return date(words.t('joining.assignmentStart'), null);
    case 'assignment-end':
      return date(words.t('joining.assignmentEnd'), words.t('joining.assignmentHint'));
    case 'former': {
      const { mentorsFormerly, confirmFormer } = programme.eligibility;
      const options = fromList(words, programme, 'populations').filter((option) =>
        mentorsFormerly.includes(option.value),
      );
      return one(
        words.t('joining.former'),
        [...options, { value: 'none', label: words.t('joining.former.none') }],
        true,
        confirmFormer ? words.t('joining.former.confirmed') : null,
      );
    }
    case 'grade':
      return one(words.t('joining.grade'), fromList(words, programme, 'grades'));
    case 'category':
      return one(words.t('joining.category'), fromList(words, programme, 'categories'));
    case 'duty-station':
      return one(words.t('joining.dutyStation'), fromList(words, programme, 'dutyStations'));
    case 'time-zone':
      return one(words.t('joining.timeZone'), [...timeZoneOptions(programme, chosen, now)]);
    case 'work-days':
      return many(words.t('joining.workDays'), weekdayOptions(words));
    case 'work-from':
      return time(words.t('joining.workFrom'));
    case 'work-to':
      return time(words.t('joining.workTo'));
    case 'manager':
      return {
        ...base(words.t('joining.manager'), false, words.t('joining.managerHint')),
        kind: 'text',
        multiline: false,
        maxLength: 254,
        value: chosen,
      };
    case 'languages':
      return many(words.t('joining.languages'), spokenOptions(words));
    case 'specialisations':
      return many(words.t(byRole(roles, specialisationLabels)), fromList(words, programme, 'specialisations'));
    case 'topics':
      return many(words.t(byRole(roles, topicLabels)), fromList(words, programme, 'topics'));
    case 'career-path':
      return one(words.t('joining.careerPath'), fromList(words, programme, 'careerPaths'), false);
    case 'hopes':
      return own(words.t('joining.hopes'), words.t('joining.hopesHint'));
    case 'offers':
      return own(words.t('joining.offers'), words.t('joining.offersHint'));
    case 'cadence':
      return one(words.t('joining.cadence'), cadenceOptions(words));
    case 'means':
      return many(words.t('joining.means'), meansOptions(words, programme));
    case 'capacity':
      return {
        ...base(words.t('joining.capacity'), true),
        kind: 'number',
        min: 1,
        max: programme.capacity.max,
        value:
          value === null || value === '' || Array.isArray(value) || Number.isNaN(Number(value)) ? null : Number(value),
      };
    case 'prefer-grades':
      return many(
        words.t('joining.preferGrades'),
        fromList(words, programme, 'grades'),
        false,
        words.t('joining.preferHint'),
      );
    case 'prefer-specialisations':
      return many(
        words.t('joining.preferSpecialisations'),
        fromList(words, programme, 'specialisations'),
        false,
        words.t('joining.preferHint'),
      );
  }
}

const specialisationLabels = {
  mentee: 'joining.specialisations.mentee',
  mentor: 'joining.specialisations.mentor',
  both: 'joining.specialisations.both',
} as const;

const topicLabels = {
  mentee: 'joining.topics.mentee',
  mentor: 'joining.topics.mentor',
  both: 'joining.topics.both',
} as const;

function byRole<T>(roles: readonly Role[], labels: Readonly<Record<Role | 'both', T>>): T {
  return roles.length === 1 && roles[0] ? labels[roles[0]] : labels.both;
}

const errorKeys = {
  missing: 'joining.error.missing',
  'assignment-needed': 'joining.error.assignment-needed',
  'not-in-list': 'joining.error.not-in-list',
  'too-long': 'joining.error.too-long',
  'not-an-email': 'joining.error.not-an-email',
  'own-email': 'joining.error.own-email',
  'not-a-date': 'joining.error.not-a-date',
  'ends-before-start': 'joining.error.ends-before-start',
  'already-over': 'joining.error.already-over',
  'not-a-time': 'joining.error.not-a-time',
  'no-hours': 'joining.error.no-hours',
  'not-a-number': 'joining.error.not-a-number',
} as const;

function errorText(words: Words, programme: Programme, error: JoiningError): string {
  return words.t(errorKeys[error], { longest: longestText, max: programme.capacity.max });
}
