import type { Entry } from '../../core/people/entry.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { FormAnswers } from '../../ports/view.ts';
import type { FixedInput } from './joiningScreens.ts';

/** How an entry looks in the form: the opposite of `readJoining`. `answered`: whether this screen was sent before. */
export function fillJoining(entry: Entry, programme: Programme, answered: boolean): FormAnswers {
  const { profile, preference, roles } = entry;
  const saidNone = answered ? 'none' : null;
  const filled: Record<FixedInput, FormAnswers[string]> = {
    role: roles.length === 0 ? null : roles.length === 2 ? 'both' : (roles[0] ?? null),
    language: entry.language,
    population: entry.population ?? saidNone,
    organisation: profile.organisation,
    'assignment-start': entry.assignmentStart,
    'assignment-end': entry.assignmentEnd,
    former: entry.former?.population ?? saidNone,
    grade: profile.grade,
    category: profile.category,
    'duty-station': profile.dutyStation,
    'time-zone': profile.timeZone,
    'work-days': (profile.workingHours?.days ?? [1, 2, 3, 4, 5]).map(String),
    'work-from': profile.workingHours?.from ?? '09:00',
    'work-to': profile.workingHours?.to ?? '17:00',
    manager: profile.managerEmail,
    languages: profile.languages,
    specialisations: profile.specialisations,
    topics: profile.topics,
    'career-path': profile.careerPath,
    hopes: profile.hopes,
    offers: profile.offers,
    cadence: profile.cadence ?? programme.checkIns.cadence,
    means: profile.means,
    capacity: entry.capacity > 0 ? entry.capacity : programme.capacity.default,
    'prefer-grades': preference.grades,
    'prefer-specialisations': preference.specialisations,
  };
  const told = Object.entries(entry.answers).map(([id, answer]) => [`question-${id}`, answer] as const);
  return { ...filled, ...Object.fromEntries(told) };
}
