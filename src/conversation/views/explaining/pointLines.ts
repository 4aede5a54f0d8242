import { fullScore } from '../../../core/matching/pointShares.ts';
import type { Reason } from '../../../core/matching/reason.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { labelsOf } from '../finding/labelsOf.ts';

/** Who reads it. How many others somebody mentors is for coordinators alone. */
export type Reader = 'mentee' | 'coordinator';

const names: Record<Reason['criterion'], TextKey> = {
  specialisations: 'explain.criterion.specialisations',
  topics: 'explain.criterion.topics',
  languages: 'explain.criterion.languages',
  hours: 'explain.criterion.hours',
  dutyStation: 'explain.criterion.dutyStation',
  grade: 'explain.criterion.grade',
  careerPath: 'explain.criterion.careerPath',
  category: 'explain.criterion.category',
  preference: 'explain.criterion.preference',
  load: 'explain.criterion.load',
  words: 'explain.criterion.words',
};

/** Points as they are shown: 0…100 with one decimal, so that they add up exactly. */
export const shownPoints = (points: number) => (points * 100) / fullScore;

/** One line a criterion that counts in the programme; their points add up to the score. */
export function pointLines(words: Words, programme: Programme, reasons: readonly Reason[], reader: Reader): string[] {
  return reasons
    .filter(({ of }) => of > 0)
    .map((reason) => {
      const because = becauseOf(words, programme, reason, reader);
      const values = {
        criterion: words.t(names[reason.criterion]),
        points: shownPoints(reason.points),
        of: shownPoints(reason.of),
      };
      return because === null
        ? words.t('explain.points', values)
        : words.t('explain.pointsBecause', { ...values, because });
    });
}

function becauseOf(words: Words, programme: Programme, reason: Reason, reader: Reader): string | null {
  switch (reason.criterion) {
    case 'specialisations':
    case 'topics':
      return coverage(words, programme[reason.criterion], reason.facts, reader);
    case 'languages': {
      const { shared } = reason.facts;
      if (shared.length === 0) return words.t('explain.noLanguage');
      return words.t('explain.shared', { list: words.list(shared.map(words.languageName)) });
    }
    case 'hours': {
      const { commonMinutes } = reason.facts;
      if (commonMinutes === null) return words.t('explain.hoursUnknown');
      return words.t('explain.hours', { hours: commonMinutes / 60 });
    }
    case 'dutyStation': {
      const { same, wanted } = reason.facts;
      return same ? words.t('explain.station.same') : words.t(stations[wanted], { reader });
    }
    case 'grade': {
      const { distance } = reason.facts;
      if (distance === null) return words.t('explain.gradeUnknown');
      return distance < 0
        ? words.t('explain.gradeBelow', { ranks: -distance })
        : words.t('explain.grade', { ranks: distance });
    }
    case 'careerPath': {
      const { path, same } = reason.facts;
      if (path === null) return words.t('explain.nothingNamed', { reader });
      const named = words.list(labelsOf(words, programme.careerPaths, [path]));
      return words.t(same ? 'explain.path.same' : 'explain.path.other', { path: named, reader });
    }
    case 'category': {
      const { same } = reason.facts;
      if (same === null) return words.t('explain.category.unknown');
      return words.t(same ? 'explain.category.same' : 'explain.category.other');
    }
    case 'preference': {
      const stated = [reason.facts.grade, reason.facts.specialisation].filter((met) => met !== null);
      if (stated.length === 0) return words.t('explain.preference.none');
      if (stated.every(Boolean)) return words.t('explain.preference.all', { reader });
      return stated.some(Boolean) ? words.t('explain.preference.some', { reader }) : words.t('explain.preference.not');
    }
    case 'load':
      return reader === 'mentee' ? null : words.t('explain.load', { mentees: reason.facts.activeMentees });
    case 'words': {
      const { likeness } = reason.facts;
      if (likeness === null) return words.t('explain.wordsUnknown', { reader });
      return words.t('explain.words', { percent: Math.round(likeness / 10) });
    }
  }
}

const stations: Record<'in-person' | 'remote' | 'either', TextKey> = {
  'in-person': 'explain.station.in-person',
  remote: 'explain.station.remote',
  either: 'explain.station.either',
};

function coverage(
  words: Words,
  list: Programme['topics'],
  facts: { readonly shared: readonly string[]; readonly missing: readonly string[] },
  reader: Reader,
): string {
  const [shared, missing] = [facts.shared, facts.missing].map((ids) => words.list(labelsOf(words, list, ids)));
  if (shared && missing) return words.t('explain.sharedAndMissing', { shared, missing });
  if (shared) return words.t('explain.shared', { list: shared });
  return missing ? words.t('explain.missing', { list: missing }) : words.t('explain.nothingNamed', { reader });
}
