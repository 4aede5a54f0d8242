import type { Role } from '../people/participation.ts';
import { type ProfileField, type Programme, profileFields } from './programme.ts';

/**
 * What a programme must know of somebody in these roles, in the order of `profileFields`: every field that one of its
 * rules names, what it also wants to ask, and nothing else. A list with nothing to choose from is not asked about.
 */
export function fieldsToAsk(programme: Programme, roles: readonly Role[]): readonly ProfileField[] {
  return profileFields.filter(
    (field) =>
      concerns(field, roles) &&
      canBeAnswered(programme, field) &&
      (isNamedByRules(programme, field) || programme.alsoAsk.includes(field)),
  );
}

function concerns(field: ProfileField, roles: readonly Role[]): boolean {
  switch (field) {
    case 'population':
    case 'assignment':
    case 'hopes':
      return roles.includes('mentee');
    case 'former':
    case 'offers':
    case 'capacity':
    case 'preference':
      return roles.includes('mentor');
    default:
      return roles.length > 0;
  }
}

function canBeAnswered(programme: Programme, field: ProfileField): boolean {
  switch (field) {
    case 'population':
      return programme.populations.length > 0;
    case 'former':
      return programme.eligibility.mentorsFormerly.length > 0;
    case 'organisation':
      return programme.organisations.length > 0;
    case 'dutyStation':
      return programme.dutyStations.length > 0;
    case 'grade':
      return programme.grades.length > 0;
    case 'category':
      return programme.categories.length > 0;
    case 'specialisations':
      return programme.specialisations.length > 0;
    case 'topics':
      return programme.topics.length > 0;
    case 'careerPath':
      return programme.careerPaths.length > 0;
    case 'means':
      return programme.means.length > 1;
    case 'preference':
      return programme.grades.length + programme.specialisations.length > 0;
    default:
      return true;
  }
}

function isNamedByRules(programme: Programme, field: ProfileField): boolean {
  const { eligibility, populations, matching } = programme;
  const { rules, weights } = matching;
  switch (field) {
    case 'population':
      return true;
    case 'organisation':
      return populations.some(({ organisations }) => organisations.length > 0);
    case 'assignment':
      return populations.some(({ assignment }) => assignment);
    case 'former':
      return eligibility.mentorsFormerly.length > 0;
    case 'dutyStation':
      return rules.dutyStation === 'same' || weights.dutyStation > 0;
    // Prompts come in the reader's own working hours, in every programme.
    case 'timeZone':
    case 'workingHours':
      return true;
    case 'grade':
      return rules.sameOrHigherGrade || weights.grade > 0 || weights.preference > 0;
    case 'category':
      return rules.category !== 'any' || weights.category > 0;
    case 'manager':
      return rules.notOwnManager;
    case 'languages':
      return rules.commonLanguage || weights.languages > 0;
    case 'specialisations':
      return weights.specialisations > 0 || weights.preference > 0;
    case 'topics':
      return weights.topics > 0;
    case 'careerPath':
      return weights.careerPath > 0;
    case 'hopes':
    case 'offers':
      return weights.words > 0;
    // How the duty station counts depends on how people want to meet.
    case 'means':
      return weights.dutyStation > 0;
    case 'cadence':
      return false;
    case 'capacity':
      return rules.freePlace;
    case 'preference':
      return weights.preference > 0;
  }
}
