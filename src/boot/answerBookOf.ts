import type { AnswerBook } from '../ports/answerBook.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';

/** The book of answers for the adapters, each note in a transaction of its own. */
export function answerBookOf(store: Store, clock: Clock): AnswerBook {
  return {
    note: (message, about) => store.transaction((tx) => tx.messages.saveAnswer(message, about, clock.now())),
  };
}
