import type { NoMatch } from '../../../core/digest/work.ts';
import type { Exclusion } from '../../../core/matching/exclusion.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';
import { labelsOf } from '../finding/labelsOf.ts';

/** Why somebody has no mentor and what would change it, for a coordinator, who sees the rules. */
export function noMatchText(words: Words, programme: Programme, reason: NoMatch, introduced: boolean): string {
  switch (reason.why) {
    case 'nobody-has-room':
      return words.t('digest.why.full');
    case 'not-proposed':
      return words.t(introduced ? 'digest.why.introduce' : 'digest.why.notAsked', { count: reason.suitable });
    case 'shortage':
      return words.t('digest.why.shortage', { count: reason.suitable });
    case 'rule':
      return ruleText(words, programme, reason.exclusion);
  }
}

/** One rule and the smallest change that would lift it. */
export function ruleText(words: Words, programme: Programme, exclusion: Exclusion): string {
  switch (exclusion.code) {
    case 'mentee-away':
      return words.t('digest.why.menteeAway', { date: words.day(exclusion.until) });
    case 'mentor-away':
      return words.t('digest.why.mentorAway', { date: words.day(exclusion.until) });
    case 'full':
      return words.t('digest.why.full');
    case 'not-taking':
      return words.t('digest.why.notTaking');
    case 'grade':
      return exclusion.gradesMissing === null
        ? words.t('digest.why.gradeUnknown')
        : words.t('digest.why.grade', { count: exclusion.gradesMissing });
    case 'duty-station': {
      const station = labelsOf(words, programme.dutyStations, [exclusion.mentorStation])[0];
      return station ? words.t('digest.why.station', { station }) : words.t('digest.why.stationUnknown');
    }
    case 'category':
      return words.t(exclusion.wanted === 'same' ? 'digest.why.categorySame' : 'digest.why.categoryOther');
    case 'language':
      return words.t('digest.why.language', {
        languages: words.list(exclusion.mentorLanguages.map(words.languageName)),
      });
    case 'hours':
      return exclusion.minutesMissing === null
        ? words.t('digest.why.hoursUnknown')
        : words.t('digest.why.hours', { hours: Math.ceil(exclusion.minutesMissing / 60) });
    case 'floor':
      return words.t('digest.why.floor', { points: Math.ceil(exclusion.pointsMissing / 10) });
    case 'own-manager':
    case 'own-report':
      return words.t('digest.why.manager');
    case 'former-partner':
    case 'reciprocal':
      return words.t('digest.why.partner');
    case 'declined':
      return words.t('digest.why.declined');
    case 'mentee-not-eligible':
    case 'not-a-mentee':
      return words.t('digest.why.menteeNotEligible');
    case 'mentor-not-eligible':
    case 'not-a-mentor':
    case 'same-person':
      return words.t('digest.why.mentorNotEligible');
  }
}
