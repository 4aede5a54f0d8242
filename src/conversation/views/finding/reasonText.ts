import type { Reason } from '../../../core/matching/reason.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';
import { labelsOf } from './labelsOf.ts';

/** A reason as the mentee reads it. Give it those of `worthTelling`: the others make no sentence. */
export function reasonText(words: Words, programme: Programme, reason: Reason): string | null {
  switch (reason.criterion) {
    case 'specialisations': {
      const list = words.list(labelsOf(words, programme.specialisations, reason.facts.shared));
      return words.t('finding.reason.specialisations', { list });
    }
    case 'topics':
      return words.t('finding.reason.topics', {
        list: words.list(labelsOf(words, programme.topics, reason.facts.shared)),
      });
    case 'languages':
      return words.t('finding.reason.languages', { list: words.list(reason.facts.shared.map(words.languageName)) });
    case 'hours':
      return words.t('finding.reason.hours', { hours: Math.floor((reason.facts.commonMinutes ?? 0) / 60) });
    case 'dutyStation':
      return words.t('finding.reason.dutyStation');
    case 'grade':
      return words.t('finding.reason.grade', { ranks: reason.facts.distance ?? 0 });
    case 'careerPath':
      return words.t('finding.reason.careerPath', {
        path: words.list(labelsOf(words, programme.careerPaths, [reason.facts.path])),
      });
    case 'category':
      return words.t(reason.facts.same ? 'finding.reason.categorySame' : 'finding.reason.categoryOther');
    case 'preference':
      return words.t('finding.reason.preference');
    case 'words':
      return words.t('finding.reason.words');
    case 'load':
      return null;
  }
}
