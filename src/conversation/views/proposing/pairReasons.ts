import type { BriefReason } from '../../../core/matching/cohort/proposal.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';
import { labelsOf } from '../finding/labelsOf.ts';

/** What speaks for two people, as a third reads it; empty when there is nothing to say. */
export function pairReasons(words: Words, programme: Programme, reasons: readonly BriefReason[]): string {
  return reasons.flatMap((reason) => reasonFor(words, programme, reason) ?? []).join('; ');
}

function reasonFor(words: Words, programme: Programme, { criterion, ids, figure }: BriefReason): string | null {
  switch (criterion) {
    case 'specialisations':
      return words.t('proposing.why.specialisations', {
        list: words.list(labelsOf(words, programme.specialisations, ids)),
      });
    case 'topics':
      return words.t('proposing.why.topics', { list: words.list(labelsOf(words, programme.topics, ids)) });
    case 'languages':
      return words.t('proposing.why.languages', { list: words.list(ids.map(words.languageName)) });
    case 'hours':
      return words.t('proposing.why.hours', { hours: figure ?? 0 });
    case 'dutyStation':
      return words.t('proposing.why.station');
    case 'grade':
      return words.t('proposing.why.grade', { ranks: figure ?? 0 });
    case 'careerPath':
      return words.t('proposing.why.careerPath', { path: words.list(labelsOf(words, programme.careerPaths, ids)) });
    case 'category':
      return words.t(figure === 1 ? 'proposing.why.sameCategory' : 'proposing.why.otherCategory');
    case 'preference':
      return words.t('proposing.why.preference');
    case 'words':
      return words.t('proposing.why.words');
    case 'load':
      return null;
  }
}
