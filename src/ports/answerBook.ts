import type { MessageRef } from './conversation.ts';

/** Where the bot's answers stand that stay in a talk, so that an erasure can take down the words in them. */
export interface AnswerBook {
  /** `about`: ids of people, pairs and requests whose words the answer may hold. */
  note(message: MessageRef, about: readonly string[]): Promise<void>;
}
