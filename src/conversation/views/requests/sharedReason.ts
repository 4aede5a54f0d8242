import type { Reason } from '../../../core/matching/reason.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';
import { labelsOf } from '../finding/labelsOf.ts';

/** A reason as the mentor reads it; `null` for those that speak of the mentor alone. */
export function sharedReason(words: Words, programme: Programme, reason: Reason): string | null {
  switch (reason.criterion) {
    case 'specialisations':
      return words.t('requests.why.specialisations', {
        list: words.list(labelsOf(words, programme.specialisations, reason.facts.shared)),
      });
    case 'topics':
      return words.t('requests.why.topics', {
        list: words.list(labelsOf(words, programme.topics, reason.facts.shared)),
      });
    case 'languages':
      return words.t('requests.why.languages', { list: words.list(reason.facts.shared.map(words.languageName)) });
    case 'hours':
      return words.t('requests.why.hours', { hours: Math.floor((reason.facts.commonMinutes ?? 0) / 60) });
    case 'dutyStation':
      return words.t('requests.why.dutyStation');
    case 'careerPath':
      return words.t('requests.why.careerPath', {
        path: words.list(labelsOf(words, programme.careerPaths, [reason.facts.path])),
      });
    case 'preference':
      return words.t('requests.why.preference');
    case 'grade':
    case 'category':
    case 'words':
    case 'load':
      return null;
  }
}
