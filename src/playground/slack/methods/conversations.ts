import { z } from 'zod';
import { type Call, channelOf, flag, type Method, openChannelOf, parsed, userOf } from '../method.ts';
import type { SlackChannel } from '../model.ts';
import { SlackFailure } from '../slackFailure.ts';
import type { SlackState } from '../slackState.ts';
import { messageObject } from './chat.ts';

const onChannel = z.object({ channel: z.string() });

/** The channel object (docs: "Conversation object"). */
export function channelObject(state: SlackState, channel: SlackChannel): Record<string, unknown> {
  const labelled = (value: string) => ({ value, creator: value === '' ? '' : state.botUser, last_set: 0 });
  if (channel.kind === 'im') {
    return { id: channel.id, created: channel.created, is_im: true, is_archived: false, user: channel.creator };
  }
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    created: channel.created,
    creator: channel.creator,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_private: channel.kind === 'private',
    is_im: false,
    is_mpim: false,
    is_archived: channel.archived,
    is_member: channel.members.has(state.botUser),
    topic: labelled(channel.topic),
    purpose: labelled(channel.purpose),
    num_members: channel.members.size,
  };
}

function open({ state, args }: Call): Record<string, unknown> {
  const call = parsed(z.object({ users: z.string().optional(), channel: z.string().optional() }), args);
  if (call.users === undefined) return { channel: { id: channelOf(state, call.channel ?? '').id } };
  const ids = call.users.split(',');
  if (ids.length !== 1) throw new SlackFailure('too_many_users');
  const user = userOf(state, call.users);
  if (user.deleted) throw new SlackFailure('user_disabled');
  if (user.bot) throw new SlackFailure('cannot_dm_bot');
  return { channel: { id: state.directTalk(user.id).id } };
}

function create({ state, args }: Call): Record<string, unknown> {
  const call = parsed(z.object({ name: z.string().optional(), is_private: flag }), args);
  const name = call.name ?? '';
  if (name === '') throw new SlackFailure('invalid_name_required');
  if (name.length > 80) throw new SlackFailure('invalid_name_maxlength');
  // Docs, "conversations.create": lowercase letters, numbers, hyphens and underscores only.
  if (!/^[\p{Ll}\p{Lo}\p{N}_-]+$/u.test(name)) throw new SlackFailure('invalid_name_specials');
  if (/^[-_]+$/.test(name)) throw new SlackFailure('invalid_name_punctuation');
  if ([...state.channels.values()].some((channel) => channel.name === name)) throw new SlackFailure('name_taken');
  const kind = call.is_private ? 'private' : 'public';
  const channel = state.addChannel({ kind, name, creator: state.botUser }, [state.botUser]);
  state.changed();
  return { channel: channelObject(state, channel) };
}

function invite({ state, args }: Call): Record<string, unknown> {
  const call = parsed(z.object({ channel: z.string(), users: z.string(), force: flag }), args);
  const channel = openChannelOf(state, call.channel);
  const refusals = call.users.split(',').flatMap((user) => {
    const code = refusal(state, channel, user);
    return code === null ? [] : [{ user, ok: false, error: code }];
  });
  if (refusals.length > 0 && !call.force) throw new SlackFailure(refusals[0]?.error ?? '', { errors: refusals });
  for (const user of call.users.split(',')) channel.members.add(user);
  state.changed();
  return { channel: channelObject(state, channel) };
}

function refusal(state: SlackState, channel: SlackChannel, id: string): string | null {
  const user = state.users.get(id);
  if (user === undefined || user.deleted) return 'user_not_found';
  if (id === state.botUser) return 'cant_invite_self';
  return channel.members.has(id) ? 'already_in_channel' : null;
}

function setTopic({ state, args }: Call): Record<string, unknown> {
  const call = parsed(z.object({ channel: z.string(), topic: z.string() }), args);
  const channel = openChannelOf(state, call.channel);
  if (call.topic.length > 250) throw new SlackFailure('too_long');
  channel.topic = call.topic;
  state.changed();
  return { channel: channelObject(state, channel) };
}

function setPurpose({ state, args }: Call): Record<string, unknown> {
  const call = parsed(z.object({ channel: z.string(), purpose: z.string() }), args);
  const channel = openChannelOf(state, call.channel);
  if (call.purpose.length > 250) throw new SlackFailure('too_long');
  channel.purpose = call.purpose;
  return { purpose: call.purpose };
}

function archive({ state, args }: Call): Record<string, unknown> {
  const channel = channelOf(state, parsed(onChannel, args).channel);
  if (channel.kind === 'im') throw new SlackFailure('method_not_supported_for_channel_type');
  if (!channel.members.has(state.botUser)) throw new SlackFailure('not_in_channel');
  if (channel.archived) throw new SlackFailure('already_archived');
  channel.archived = true;
  state.changed();
  return {};
}

function join({ state, args }: Call): Record<string, unknown> {
  const channel = channelOf(state, parsed(onChannel, args).channel);
  if (channel.kind !== 'public') throw new SlackFailure('method_not_supported_for_channel_type');
  if (channel.archived) throw new SlackFailure('is_archived');
  channel.members.add(state.botUser);
  state.changed();
  return { channel: channelObject(state, channel) };
}

function members({ state, args }: Call): Record<string, unknown> {
  return { members: [...channelOf(state, parsed(onChannel, args).channel).members], ...lastPage };
}

const historyScope = { im: 'im:history', private: 'groups:history', public: 'channels:history' } as const;

function history({ state, args, scopes }: Call): Record<string, unknown> {
  const call = parsed(
    z.object({
      channel: z.string(),
      limit: z.coerce.number().int().min(1).max(999).default(100),
      include_all_metadata: flag,
      oldest: z.string().default('0'),
    }),
    args,
  );
  const channel = channelOf(state, call.channel);
  const needed = historyScope[channel.kind];
  if (!scopes.includes(needed)) throw new SlackFailure('missing_scope', { needed, provided: scopes.join(',') });
  const readable = channel.messages.filter((one) => one.onlyFor === null && Number(one.ts) > Number(call.oldest));
  const page = readable.slice(-call.limit).reverse();
  return {
    messages: page.map((message) => ({
      ...messageObject(state, message),
      ...(call.include_all_metadata && message.metadata !== null ? { metadata: message.metadata } : {}),
    })),
    has_more: page.length < readable.length,
    ...lastPage,
  };
}

const lastPage = { response_metadata: { next_cursor: '' } };

/** Filters of `conversations.list` and `users.conversations`. */
export function listed({ state, args }: Call, mineOnly: boolean): Record<string, unknown> {
  const call = parsed(z.object({ types: z.string().default('public_channel'), exclude_archived: flag }), args);
  const names = { public_channel: 'public', private_channel: 'private', im: 'im', mpim: 'none' } as const;
  const kinds = call.types
    .split(',')
    .map((type) => z.enum(['public_channel', 'private_channel', 'im', 'mpim']).parse(type));
  const channels = [...state.channels.values()].filter(
    (channel) =>
      kinds.some((kind) => names[kind] === channel.kind) &&
      (channel.members.has(state.botUser) || (channel.kind === 'public' && !mineOnly)) &&
      !(call.exclude_archived && channel.archived),
  );
  return { channels: channels.map((channel) => channelObject(state, channel)), ...lastPage };
}

const manage = ['groups:write', 'channels:manage'];
const read = ['groups:read', 'channels:read', 'im:read', 'mpim:read'];

export const conversationMethods: Readonly<Record<string, Method>> = {
  'conversations.open': { scopes: ['im:write', 'mpim:write'], run: open },
  'conversations.create': { scopes: manage, run: create },
  'conversations.invite': { scopes: [...manage, 'groups:write.invites'], run: invite },
  'conversations.setTopic': { scopes: [...manage, 'groups:write.topic'], run: setTopic },
  'conversations.setPurpose': { scopes: [...manage, 'groups:write.topic'], run: setPurpose },
  'conversations.archive': { scopes: manage, run: archive },
  'conversations.join': { scopes: ['channels:join'], run: join },
  'conversations.info': {
    scopes: read,
    run: ({ state, args }) => ({ channel: channelObject(state, channelOf(state, parsed(onChannel, args).channel)) }),
  },
  'conversations.list': { scopes: read, run: (call) => listed(call, false) },
  'conversations.members': { scopes: read, run: members },
  'conversations.history': { scopes: Object.values(historyScope), run: history },
};
