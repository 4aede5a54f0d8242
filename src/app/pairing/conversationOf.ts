import type { Space } from '../../core/pairing/space.ts';
import type { Conversation } from '../../ports/conversation.ts';

/** Where a space is; `null` as long as nobody knows. */
export function conversationOf({ platform, tenant, conversationId, serviceUrl }: Space): Conversation | null {
  return conversationId === null ? null : { platform, tenant, id: conversationId, serviceUrl };
}
