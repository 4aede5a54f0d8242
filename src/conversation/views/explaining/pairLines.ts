import type { Exclusion } from '../../../core/matching/exclusion.ts';
import { scoreOf } from '../../../core/matching/explainPair.ts';
import type { Reason } from '../../../core/matching/reason.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';
import { exclusionText, type Two } from './exclusionText.ts';
import { pointLines, shownPoints } from './pointLines.ts';

/** Two people as a coordinator sees them: the rules that keep them apart, and the points they would get. */
export interface PairSeen extends Two {
  readonly exclusions: readonly Exclusion[];
  readonly reasons: readonly Reason[];
}

export interface PairLines {
  readonly verdict: string;
  readonly rules: readonly string[];
  readonly score: string;
  readonly points: readonly string[];
}

/** All of it in words; the points add up to the score. For coordinators only. */
export function pairLines(words: Words, programme: Programme, seen: PairSeen): PairLines {
  const { mentee, mentor, exclusions, reasons } = seen;
  return {
    verdict: words.t(exclusions.length === 0 ? 'explain.can' : 'explain.cannot', { mentee, mentor }),
    rules: exclusions.map((exclusion) => exclusionText(words, programme, seen, exclusion)),
    score: words.t('explain.score', { mentee, mentor, points: shownPoints(scoreOf(reasons)) }),
    points: pointLines(words, programme, reasons, 'coordinator'),
  };
}
