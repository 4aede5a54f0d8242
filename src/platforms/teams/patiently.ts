import { setTimeout as wait } from 'node:timers/promises';
import { untilTaken } from '../../ports/untilTaken.ts';
import type { Messenger } from './messenger.ts';

/**
 * A messenger for answers: while the connector has taken nothing of one it gives it again, for five seconds at most. Teams
 * waits about ten for the answer to a press ("Universal Actions for Adaptive Cards").
 */
export function patiently(messenger: Messenger): Messenger {
  const insist = <T>(give: () => Promise<T>) => untilTaken({ atMostMs: 5_000, wait }, give);
  return {
    ...messenger,
    openDirectTalk: (account) => insist(() => messenger.openDirectTalk(account)),
    post: (conversation, card) => insist(() => messenger.post(conversation, card)),
    say: (conversation, text) => insist(() => messenger.say(conversation, text)),
    update: (message, card) => insist(() => messenger.update(message, card)),
  };
}
