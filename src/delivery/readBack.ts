import type { Conversation, MessageRef } from '../ports/conversation.ts';
import type { PlatformPort } from '../ports/platform.ts';
import { PlatformError } from '../ports/platformError.ts';

/** Looks whether a message is there. `unknown` when the platform does not answer that now. */
export async function readBack(
  port: PlatformPort,
  conversation: Conversation,
  key: string,
): Promise<MessageRef | 'absent' | 'unsupported' | 'unknown'> {
  try {
    return await port.findMessage(conversation, key);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return error.code === 'refused' || error.code === 'not-found' ? 'unsupported' : 'unknown';
  }
}
