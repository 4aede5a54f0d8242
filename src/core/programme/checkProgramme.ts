import { missingLanguages } from './missingLanguages.ts';
import type { Programme } from './programme.ts';

export interface ProgrammeProblem {
  /** Where in the file, such as `['populations', 0, 'organisations', 1]`. */
  readonly path: readonly (string | number)[];
  /** A short plain sentence for the operator. */
  readonly problem: string;
}

/**
 * What a valid shape can still get wrong: ids said twice, ids of nothing, texts without one of the languages, zones
 * nobody knows, rules with nothing to go by.
 */
export function checkProgramme(programme: Programme, isZone: (zone: string) => boolean): readonly ProgrammeProblem[] {
  return [
    ...saidTwice(programme),
    ...ofNothing(programme),
    ...missingLanguages(programme),
    ...zones(programme, isZone),
    ...emptyRules(programme),
  ];
}

const lists = [
  'populations',
  'organisations',
  'dutyStations',
  'grades',
  'categories',
  'specialisations',
  'topics',
  'careerPaths',
  'agendaTopics',
  'tips',
  'links',
] as const;

function saidTwice(programme: Programme): ProgrammeProblem[] {
  const twice = (items: readonly { readonly id: string }[], path: readonly (string | number)[]) =>
    items.flatMap(({ id }, index) =>
      items.findIndex((item) => item.id === id) < index
        ? [{ path: [...path, index, 'id'], problem: `"${id}" is there twice` }]
        : [],
    );
  return [
    ...lists.flatMap((list) => twice(programme[list], [list])),
    ...twice(programme.joiningQuestions, ['joiningQuestions']),
    ...programme.joiningQuestions.flatMap((one, index) =>
      one.kind === 'choice' ? twice(one.options, ['joiningQuestions', index, 'options']) : [],
    ),
    ...twice(programme.about.isNot, ['about', 'isNot']),
    ...twice(programme.about.objectives, ['about', 'objectives']),
    ...twice(programme.agreement.clauses, ['agreement', 'clauses']),
    ...twice(programme.meetingRecord.parts, ['meetingRecord', 'parts']),
    ...twice(programme.prompts.own, ['prompts', 'own']),
    ...twice(programme.closing.survey, ['closing', 'survey']),
  ];
}

function ofNothing(programme: Programme): ProgrammeProblem[] {
  const { populations, organisations, dutyStations, eligibility, tips, prompts, links, rest } = programme;
  const unknown = (ids: readonly string[], known: readonly { id: string }[], path: (string | number)[], list: string) =>
    ids.flatMap((id, index) =>
      known.some((entry) => entry.id === id)
        ? []
        : [{ path: [...path, index], problem: `"${id}" is not one of the ${list}` }],
    );
  return [
    ...populations.flatMap((population, index) =>
      unknown(population.organisations, organisations, ['populations', index, 'organisations'], 'organisations'),
    ),
    ...unknown(eligibility.mentees, populations, ['eligibility', 'mentees'], 'populations'),
    ...unknown(eligibility.mentorsFormerly, populations, ['eligibility', 'mentorsFormerly'], 'populations'),
    ...rest.holidays.flatMap(({ dutyStations: places }, index) =>
      unknown(places, dutyStations, ['rest', 'holidays', index, 'dutyStations'], 'duty stations'),
    ),
    ...tips.flatMap(({ link }, index) => unknownLink(link, ['tips', index, 'link'])),
    ...prompts.own.flatMap(({ link }, index) => unknownLink(link, ['prompts', 'own', index, 'link'])),
  ];

  function unknownLink(link: string | null, path: (string | number)[]): ProgrammeProblem[] {
    if (link === null || links.some(({ id }) => id === link)) return [];
    return [{ path, problem: `"${link}" is not one of the links` }];
  }
}

function zones({ timeZone, dutyStations }: Programme, isZone: (zone: string) => boolean): ProgrammeProblem[] {
  const problem = (zone: string) => `"${zone}" is not a time zone; write it like Africa/Nairobi`;
  return [
    ...(isZone(timeZone) ? [] : [{ path: ['timeZone'], problem: problem(timeZone) }]),
    ...dutyStations.flatMap((station, index) =>
      isZone(station.timeZone)
        ? []
        : [{ path: ['dutyStations', index, 'timeZone'], problem: problem(station.timeZone) }],
    ),
  ];
}

function emptyRules({ matching: { rules }, grades, dutyStations, categories, capacity }: Programme) {
  const problems: ProgrammeProblem[] = [];
  const rule = (name: string, problem: string) => problems.push({ path: ['matching', 'rules', name], problem });
  if (rules.sameOrHigherGrade && grades.length === 0) rule('sameOrHigherGrade', 'needs a list of grades');
  if (rules.dutyStation === 'same' && dutyStations.length === 0) rule('dutyStation', 'needs a list of dutyStations');
  if (rules.category !== 'any' && categories.length === 0) rule('category', 'needs a list of categories');
  if (capacity.default > capacity.max) {
    problems.push({ path: ['capacity', 'default'], problem: 'is more than capacity.max' });
  }
  return problems;
}
