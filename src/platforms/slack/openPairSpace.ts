import type { webApi } from '@slack/bolt';
import type { Account } from '../../core/people/account.ts';
import type { SpaceRequest } from '../../ports/platform.ts';
import { PlatformError } from '../../ports/platformError.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';
import { toPlatformError } from './toPlatformError.ts';

/** The private channel of a pair, taken up where an earlier try stopped. Answers its id. */
export async function openPairSpace(client: webApi.WebClient, botUser: string, request: SpaceRequest): Promise<string> {
  const name = channelName(request.name);
  const channel =
    request.found?.id ?? (await findChannel(client, botUser, request.key, name)) ?? (await create(client, name));
  // The purpose carries the key, first of all, so that a later try knows the channel for ours whatever its name.
  await client.conversations.setPurpose({ channel, purpose: shorten(request.key, limits.purpose) });
  await invite(client, channel, request.members);
  if (request.topic !== '')
    await client.conversations.setTopic({ channel, topic: shorten(request.topic, limits.topic) });
  return channel;
}

/** By its key; or, when the first try stopped before it could write that, by its name with nobody but the bot in it. */
async function findChannel(
  client: webApi.WebClient,
  botUser: string,
  key: string,
  name: string,
): Promise<string | null> {
  const purpose = shorten(key, limits.purpose);
  let abandoned: string | null = null;
  const options = { types: 'private_channel', exclude_archived: true, limit: 200 };
  for await (const page of client.paginate('users.conversations', options)) {
    const { channels }: webApi.UsersConversationsResponse = page;
    for (const channel of channels ?? []) {
      if (channel.id === undefined) continue;
      if (channel.purpose?.value === purpose) return channel.id;
      const ours = channel.creator === botUser && channel.purpose?.value === '' && sameName(channel.name ?? '', name);
      if (ours) abandoned ??= channel.id;
    }
  }
  return abandoned;
}

function sameName(found: string, name: string): boolean {
  return found === name || (found.startsWith(`${name}-`) && /^\d+$/.test(found.slice(name.length + 1)));
}

async function create(client: webApi.WebClient, name: string): Promise<string> {
  for (let n = 1; n <= 50; n += 1) {
    const suffix = n === 1 ? '' : `-${n}`;
    try {
      const full = `${name.slice(0, limits.channelName - suffix.length)}${suffix}`;
      const { channel } = await client.conversations.create({ name: full, is_private: true });
      if (channel?.id === undefined) throw new PlatformError('uncertain', 'no_channel');
      return channel.id;
    } catch (error) {
      const refusal = toPlatformError(error);
      if (refusal.detail !== 'name_taken') throw refusal;
    }
  }
  throw new PlatformError('refused', 'name_taken');
}

/** One by one: an invitation of two fails as a whole when one of them is already there. */
async function invite(client: webApi.WebClient, channel: string, members: readonly Account[]): Promise<void> {
  for (const member of members) {
    try {
      await client.conversations.invite({ channel, users: member.user });
    } catch (error) {
      const refusal = toPlatformError(error);
      if (refusal.detail !== 'already_in_channel') throw refusal;
    }
  }
}

/** Lowercase letters, digits, hyphens and underscores, at most 80 (docs: "conversations.create, Naming"). */
function channelName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^[-_]+|[-_]+$/g, '');
  return plain.slice(0, limits.channelName) || 'pair';
}
