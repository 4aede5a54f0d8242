import type { Exclusion, ExclusionCode } from '../../../core/matching/exclusion.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { labelsOf } from '../finding/labelsOf.ts';
import { shownPoints } from './pointLines.ts';

export interface Two {
  readonly mentee: string;
  readonly mentor: string;
}

/** A rule that keeps two people apart, with the smallest change that would lift it. For coordinators only. */
export function exclusionText(words: Words, programme: Programme, names: Two, exclusion: Exclusion): string {
  const say = (key: TextKey, values: Readonly<Record<string, string | number>> = {}) =>
    words.t(key, { ...names, ...values });
  switch (exclusion.code) {
    case 'same-person':
      return say('explain.rule.same-person');
    case 'not-a-mentee':
      return say('explain.rule.not-a-mentee');
    case 'not-a-mentor':
      return say('explain.rule.not-a-mentor');
    case 'mentee-not-eligible':
      return say('explain.rule.mentee-not-eligible');
    case 'mentor-not-eligible':
      return say('explain.rule.mentor-not-eligible');
    case 'not-taking':
      return say('explain.rule.not-taking');
    case 'mentee-away':
      return say('explain.rule.mentee-away', { date: words.day(exclusion.until) });
    case 'mentor-away':
      return say('explain.rule.mentor-away', { date: words.day(exclusion.until) });
    case 'full': {
      const { activeMentees: taken, capacity, needed } = exclusion;
      return say('explain.rule.full', { taken, capacity, needed });
    }
    case 'own-manager':
      return say('explain.rule.own-manager');
    case 'own-report':
      return say('explain.rule.own-report');
    case 'former-partner':
      return say('explain.rule.former-partner');
    case 'declined':
      return say('explain.rule.declined');
    case 'reciprocal':
      return say('explain.rule.reciprocal');
    case 'grade':
      return exclusion.gradesMissing === null
        ? say('explain.rule.grade-unknown')
        : say('explain.rule.grade', { ranks: exclusion.gradesMissing });
    case 'duty-station': {
      const [station] = labelsOf(words, programme.dutyStations, [exclusion.mentorStation]);
      return station === undefined || exclusion.untold !== null
        ? say('explain.rule.duty-station-unknown')
        : say('explain.rule.duty-station', { station });
    }
    case 'category':
      if (exclusion.untold !== null) return say('explain.rule.category-unknown');
      return say(exclusion.wanted === 'same' ? 'explain.rule.category-same' : 'explain.rule.category-different');
    case 'language':
      return exclusion.mentorLanguages.length === 0
        ? say('explain.rule.language-unknown')
        : say('explain.rule.language', { languages: words.list(exclusion.mentorLanguages.map(words.languageName)) });
    case 'hours':
      return exclusion.minutesMissing === null
        ? say('explain.rule.hours-unknown')
        : say('explain.rule.hours', { hours: exclusion.minutesMissing / 60 });
    case 'floor':
      return say('explain.rule.floor', { points: shownPoints(exclusion.pointsMissing) });
  }
}

const short: Record<ExclusionCode, TextKey> = {
  'same-person': 'explain.short.same-person',
  'not-a-mentee': 'explain.short.not-a-mentee',
  'not-a-mentor': 'explain.short.not-a-mentor',
  'mentee-not-eligible': 'explain.short.mentee-not-eligible',
  'mentor-not-eligible': 'explain.short.mentor-not-eligible',
  'not-taking': 'explain.short.not-taking',
  'mentee-away': 'explain.short.mentee-away',
  'mentor-away': 'explain.short.mentor-away',
  full: 'explain.short.full',
  'own-manager': 'explain.short.own-manager',
  'own-report': 'explain.short.own-report',
  'former-partner': 'explain.short.former-partner',
  declined: 'explain.short.declined',
  reciprocal: 'explain.short.reciprocal',
  grade: 'explain.short.grade',
  'duty-station': 'explain.short.duty-station',
  category: 'explain.short.category',
  language: 'explain.short.language',
  hours: 'explain.short.hours',
  floor: 'explain.short.floor',
};

/** A rule in a word or two, for lists and counts. */
export const ruleName = (words: Words, code: ExclusionCode): string => words.t(short[code]);
