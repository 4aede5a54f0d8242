import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { list, strong, text } from '../blocks.ts';
import { type PairSeen, pairLines } from './pairLines.ts';

/** Why two people, or why not, rule by rule and point by point. For coordinators only. */
export function pairView(words: Words, programme: Programme, seen: PairSeen): MessageView {
  const { verdict, rules, score, points } = pairLines(words, programme, seen);
  return {
    summary: verdict,
    blocks: [text(verdict), ...(rules.length > 0 ? [list(rules)] : []), strong(score), list(points)],
  };
}
