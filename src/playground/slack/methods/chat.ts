import { z } from 'zod';
import { messageBlocks, validationMessages } from '../blockKit.ts';
import { type Call, json, type Method, openChannelOf, parsed, userOf } from '../method.ts';
import type { SlackBlock, SlackChannel, SlackMessage } from '../model.ts';
import { textsOf } from '../reading.ts';
import { SlackFailure } from '../slackFailure.ts';
import type { SlackState } from '../slackState.ts';
import { storedBlocks } from '../storedBlocks.ts';

const content = { text: z.string().optional(), blocks: json.optional() };
const metadata = z.object({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.unknown()) });
const scopes = ['chat:write'];

/** Text and blocks of a message, validated as Slack does. `null` blocks: text only. */
export function contentOf(
  state: SlackState,
  args: { readonly text?: string | undefined; readonly blocks?: unknown },
): { text: string; blocks: SlackBlock[] | null } {
  const text = args.text ?? '';
  if (text.length > 40_000) throw new SlackFailure('msg_too_long');
  if (args.blocks === undefined || args.blocks === null) {
    if (text === '') throw new SlackFailure('no_text');
    return { text, blocks: null };
  }
  const blocks = messageBlocks.safeParse(args.blocks);
  if (!blocks.success) {
    const messages = validationMessages(blocks.error, 'blocks');
    throw new SlackFailure('invalid_blocks', { errors: messages, response_metadata: { messages } });
  }
  const stored = storedBlocks(blocks.data, () => state.id('b').toLowerCase());
  if (textsOf(stored).join('').length > 13_200) throw new SlackFailure('msg_blocks_too_long');
  if (blocks.data.length === 0 && text === '') throw new SlackFailure('no_text');
  return { text, blocks: stored };
}

/** A message may be addressed to a person: it goes to the direct talk (docs: "chat.postMessage, Channels"). */
function target(state: SlackState, id: string): SlackChannel {
  if (!id.startsWith('U') && !id.startsWith('W')) return openChannelOf(state, id);
  const user = userOf(state, id);
  if (user.deleted) throw new SlackFailure('user_not_found');
  return state.directTalk(user.id);
}

export function messageObject(state: SlackState, message: SlackMessage): Record<string, unknown> {
  return {
    type: 'message',
    user: message.user,
    ...(message.user === state.botUser ? { bot_id: state.botId, app_id: state.appId } : {}),
    ts: message.ts,
    text: message.text,
    team: state.team.id,
    ...(message.blocks === null ? {} : { blocks: message.blocks }),
    ...(message.files.length === 0 ? {} : { files: message.files.map(({ id, name }) => ({ id, name, title: name })) }),
    ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
  };
}

function postMessage({ state, args }: Call): Record<string, unknown> {
  const call = parsed(
    z.object({ channel: z.string(), ...content, thread_ts: z.string().optional(), metadata: json.optional() }),
    args,
  );
  const channel = target(state, call.channel);
  const told = contentOf(state, call);
  const meta = call.metadata === undefined ? null : metadata.safeParse(call.metadata);
  if (meta !== null && !meta.success) throw new SlackFailure('invalid_metadata_format');
  const message = state.addMessage(channel, {
    ...told,
    user: state.botUser,
    threadTs: call.thread_ts ?? null,
    metadata: meta === null ? null : meta.data,
  });
  return { channel: channel.id, ts: message.ts, message: messageObject(state, message) };
}

function postEphemeral({ state, args }: Call): Record<string, unknown> {
  const call = parsed(z.object({ channel: z.string(), user: z.string(), ...content }), args);
  const channel = openChannelOf(state, call.channel);
  if (!channel.members.has(call.user)) throw new SlackFailure('user_not_in_channel');
  const message = state.addMessage(channel, { ...contentOf(state, call), user: state.botUser, onlyFor: call.user });
  return { message_ts: message.ts };
}

function own(state: SlackState, channel: SlackChannel, ts: string, refusal: string): SlackMessage {
  const message = channel.messages.find((one) => one.ts === ts && one.onlyFor === null);
  if (message === undefined) throw new SlackFailure('message_not_found');
  if (message.user !== state.botUser) throw new SlackFailure(refusal);
  return message;
}

function update({ state, args }: Call): Record<string, unknown> {
  const call = parsed(z.object({ channel: z.string(), ts: z.string(), ...content }), args);
  const channel = openChannelOf(state, call.channel);
  const message = own(state, channel, call.ts, 'cant_update_message');
  const { text, blocks } = contentOf(state, call);
  Object.assign(message, { text, blocks, edited: true });
  state.changed();
  return { channel: channel.id, ts: message.ts, text, message: messageObject(state, message) };
}

function remove({ state, args }: Call): Record<string, unknown> {
  const call = parsed(z.object({ channel: z.string(), ts: z.string() }), args);
  const channel = openChannelOf(state, call.channel);
  const message = own(state, channel, call.ts, 'cant_delete_message');
  channel.messages.splice(channel.messages.indexOf(message), 1);
  state.changed();
  return { channel: channel.id, ts: call.ts };
}

export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': { scopes, run: postMessage },
  'chat.postEphemeral': { scopes, run: postEphemeral },
  'chat.update': { scopes, run: update },
  'chat.delete': { scopes, run: remove },
};
