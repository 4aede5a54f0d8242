import type { Block } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, divider, does, line, strong } from '../blocks.ts';
import { longDate } from './longDate.ts';

/** A pair of mine that has ended. */
export interface PastPair {
  readonly pairId: string;
  readonly name: string;
  readonly endedAt: Date;
}

/** What is behind me, each with its summary. */
export function pastBlocks(words: Words, past: readonly PastPair[]): Block[] {
  if (past.length === 0) return [];
  return [
    divider,
    strong(words.t('ending.past')),
    ...past.map(({ pairId, name, endedAt }) =>
      line(
        words.t('ending.pastLine', { name, date: longDate(words, endedAt) }),
        button(words.t('ending.summary.short'), does('ending.summary', pairId)),
      ),
    ),
  ];
}
