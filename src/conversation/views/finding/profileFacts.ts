import type { Profile } from '../../../core/people/profile.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { facts } from '../blocks.ts';
import { habits } from './habits.ts';
import { labelsOf } from './labelsOf.ts';

/** What one side of a possible pair may see of the other. Neither manager nor working hours are among it. */
export function profileFacts(words: Words, programme: Programme, profile: Profile): Block {
  const labels = (list: Parameters<typeof labelsOf>[1], ids: readonly (string | null)[]) =>
    words.list(labelsOf(words, list, ids));
  const rows: [label: string, value: string][] = [
    [words.t('finding.fact.organisation'), labels(programme.organisations, [profile.organisation])],
    [words.t('finding.fact.dutyStation'), labels(programme.dutyStations, [profile.dutyStation])],
    [words.t('finding.fact.grade'), labels(programme.grades, [profile.grade])],
    [words.t('finding.fact.category'), labels(programme.categories, [profile.category])],
    [words.t('finding.fact.languages'), words.list(profile.languages.map(words.languageName))],
    [words.t('finding.fact.specialisations'), labels(programme.specialisations, profile.specialisations)],
    [words.t('finding.fact.topics'), labels(programme.topics, profile.topics)],
    [words.t('finding.fact.careerPath'), labels(programme.careerPaths, [profile.careerPath])],
    [words.t('finding.fact.cadence'), profile.cadence === null ? '' : habits.cadence(words, profile.cadence)],
    [words.t('finding.fact.means'), habits.means(words, profile.means)],
  ];
  return facts(rows.filter(([, value]) => value !== ''));
}
