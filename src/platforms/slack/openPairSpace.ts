import type { webApi } from '@slack/bolt';
import type { Account } from '../../core/people/account.ts';
import type { SpaceRequest } from '../../ports/platform.ts';
import { PlatformError } from '../../ports/platformError.ts';
import { channelName } from './channelName.ts';
import { findPairChannel } from './findPairChannel.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';
import { toPlatformError } from './toPlatformError.ts';

/** The private channel of a pair, taken up where an earlier try stopped. Answers its id. */
export async function openPairSpace(client: webApi.WebClient, botUser: string, request: SpaceRequest): Promise<string> {
  const channel =
    request.found?.id ??
    (await findPairChannel(client, botUser, request)) ??
    (await create(client, channelName(request.name)));
  // The purpose carries the key, first of all, so that a later try knows the channel for ours whatever its name.
  await client.conversations.setPurpose({ channel, purpose: shorten(request.key, limits.purpose) });
  await invite(client, channel, request.members);
  if (request.topic !== '')
    await client.conversations.setTopic({ channel, topic: shorten(request.topic, limits.topic) });
  return channel;
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
