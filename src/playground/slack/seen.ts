import type { ChatConversation, ChatMessage } from '../chatWorld.ts';
import type { SlackChannel, SlackMessage } from './model.ts';
import { controlsOf, textsOf, unescaped } from './reading.ts';

/** A conversation as a client lists it. */
export function seenConversation(channel: SlackChannel, appName: string): ChatConversation {
  return {
    id: channel.id,
    kind: channel.kind === 'im' ? 'direct' : 'channel',
    name: channel.kind === 'im' ? appName : channel.name,
    topic: channel.topic,
    memberIds: [...channel.members],
    archived: channel.archived,
  };
}

/** A message as a client shows it. */
export function seenMessage(channel: SlackChannel, message: SlackMessage): ChatMessage {
  const text = unescaped(message.text);
  return {
    id: message.ts,
    conversationId: channel.id,
    from: { id: message.user, name: message.authorName, bot: message.bot },
    at: message.at.toISOString(),
    onlyYou: message.onlyFor !== null,
    edited: message.edited,
    text,
    native: message.blocks,
    texts: message.blocks === null ? [text] : textsOf(message.blocks),
    controls: controlsOf(message.blocks ?? [], { conversationId: channel.id, messageId: message.ts }),
    fields: [],
    files: message.files.map(({ id, name, length }) => ({ id, name, size: length })),
  };
}
