import { z } from 'zod';
import type { SlackChannel, SlackUser } from './model.ts';
import { SlackFailure } from './slackFailure.ts';
import type { SlackState } from './slackState.ts';

export interface Call {
  readonly state: SlackState;
  /** The arguments as they came: strings of a form, or JSON. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly scopes: readonly string[];
  /** Where this server can be reached, for upload and socket addresses. */
  readonly origin: string;
}

export interface Method {
  /** Any one of these is enough; none: every token may call it (docs: each method's page, "Facts"). */
  readonly scopes: readonly string[];
  /** Called with the app-level token instead of the bot's. */
  readonly appToken?: boolean;
  readonly run: (call: Call) => Readonly<Record<string, unknown>>;
}

/** Parses arguments; complex ones may be JSON in a string, as form-encoded clients send them. */
export function parsed<S extends z.ZodType>(schema: S, args: Readonly<Record<string, unknown>>): z.infer<S> {
  const result = schema.safeParse(args);
  if (result.success) return result.data;
  throw new SlackFailure('invalid_arguments', {
    response_metadata: {
      messages: result.error.issues.map((issue) => `[ERROR] ${issue.message} [json-pointer:/${issue.path.join('/')}]`),
    },
  });
}

/** An argument that is JSON: as it is, or as a string. */
export const json = z.unknown().transform((value) => {
  if (typeof value !== 'string') return value;
  try {
    const read: unknown = JSON.parse(value);
    return read;
  } catch {
    throw new SlackFailure('invalid_arguments');
  }
});

/** `true`, `"true"` or `"1"`. */
export const flag = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === 'true' || value === '1');

export function userOf(state: SlackState, id: string): SlackUser {
  const user = state.users.get(id);
  if (user === undefined) throw new SlackFailure('user_not_found');
  return user;
}

/** A conversation that the bot can see: private ones are "not found" to those who are not in them. */
export function channelOf(state: SlackState, id: string): SlackChannel {
  const channel = state.channels.get(id);
  if (channel === undefined) throw new SlackFailure('channel_not_found');
  if (channel.kind !== 'public' && !channel.members.has(state.botUser)) throw new SlackFailure('channel_not_found');
  return channel;
}

/** The same, where the bot must be a member and the conversation alive. */
export function openChannelOf(state: SlackState, id: string): SlackChannel {
  const channel = channelOf(state, id);
  if (!channel.members.has(state.botUser)) throw new SlackFailure('not_in_channel');
  if (channel.archived) throw new SlackFailure('is_archived');
  return channel;
}
