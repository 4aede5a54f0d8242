import type { webApi } from '@slack/bolt';
import type { SpaceRequest } from '../../ports/platform.ts';
import { channelName } from './channelName.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';

/** An open channel by its key; or, when the first try stopped before it could write that, by its name with nobody but the bot in it. */
export async function findPairChannel(
  client: webApi.WebClient,
  botUser: string,
  request: SpaceRequest,
): Promise<string | null> {
  const name = channelName(request.name);
  const purpose = shorten(request.key, limits.purpose);
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
