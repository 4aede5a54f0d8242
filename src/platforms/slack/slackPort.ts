import type { webApi } from '@slack/bolt';
import type { Account } from '../../core/people/account.ts';
import type { Conversation, MessageRef } from '../../ports/conversation.ts';
import type { PersonFacts, PlatformPort } from '../../ports/platform.ts';
import { PlatformError } from '../../ports/platformError.ts';
import type { MessageView } from '../../ports/view.ts';
import { escapeText } from './escapeText.ts';
import { findPairChannel } from './findPairChannel.ts';
import { limits } from './limits.ts';
import { openPairSpace } from './openPairSpace.ts';
import { shorten } from './shorten.ts';
import { toBlocks } from './toBlocks.ts';
import { toMessage } from './toMessage.ts';
import { toPlatformError } from './toPlatformError.ts';
import type { ServedWorkspace, Workspaces } from './workspaces.ts';

const eventType = 'rapport_message';

/** Slack behind the platform port. Every method maps whatever goes wrong to a `PlatformError`. */
export function slackPort(workspaces: Workspaces): PlatformPort {
  /** A person's direct talk stays the same; opening it anew would take a call each time. */
  const talks = new Map<string, string>();
  const inWorkspace = async <T>(tenant: string, deed: (workspace: ServedWorkspace) => Promise<T>): Promise<T> => {
    try {
      return await deed(await workspaces.of(tenant));
    } catch (error) {
      throw toPlatformError(error);
    }
  };

  /** Channels that have been said goodbye to, so that archiving can be tried again in silence. */
  const farewelled = new Set<string>();

  const post = async (
    client: webApi.WebClient,
    to: Conversation,
    view: MessageView,
    key: string,
  ): Promise<MessageRef> => {
    const metadata = { event_type: eventType, event_payload: { key } };
    const message = { channel: to.id, ...toMessage(view), ...inert, metadata };
    const { ts, channel } = await client.chat.postMessage(message);
    if (ts === undefined) throw new PlatformError('uncertain', 'no_ts');
    return { conversation: { ...to, id: channel ?? to.id }, id: ts };
  };

  return {
    platform: 'slack',
    openDirectTalk: (account) =>
      inWorkspace(account.tenant, async ({ client }) => {
        const known = talks.get(nameOf(account));
        if (known !== undefined) return conversationOf(account, known);
        const { channel } = await client.conversations.open({ users: account.user });
        if (channel?.id === undefined) throw new PlatformError('uncertain', 'no_channel');
        talks.set(nameOf(account), channel.id);
        return conversationOf(account, channel.id);
      }),
    knowsTalk: async (account) => talks.has(nameOf(account)),
    openPairSpace: (request) =>
      inWorkspace(request.tenant, async ({ client, botUser }) => {
        return conversationOf(request, await openPairSpace(client, botUser, request));
      }),
    post: (to, view, key) => inWorkspace(to.tenant, ({ client }) => post(client, to, view, key)),
    update: (message, view) =>
      inWorkspace(message.conversation.tenant, async ({ client }) => {
        const content = { ...toMessage(view), ...inert };
        await client.chat.update({ channel: message.conversation.id, ts: message.id, ...content });
      }),
    showHome: (account, view) =>
      inWorkspace(account.tenant, async ({ client }) => {
        const blocks = toBlocks(view.blocks, limits.viewBlocks);
        await client.views.publish({ user_id: account.user, view: { type: 'home', blocks } });
      }),
    /** `files.getUploadURLExternal`, the bytes to the address it names, `files.completeUploadExternal`. */
    sendFile: (to, file, words) =>
      inWorkspace(to.tenant, async ({ client }) => {
        await client.filesUploadV2({
          channel_id: to.id,
          filename: file.name,
          title: file.name,
          initial_comment: escapeText(shorten(words, limits.messageText)),
          file: Buffer.from(file.bytes),
        });
      }),
    findMessage: (talk, key) => inWorkspace(talk.tenant, ({ client }) => findMessage(client, talk, key)),
    archiveSpace: (space, farewell) =>
      inWorkspace(space.tenant, async ({ client, botUser }) => {
        const channel = space.found?.id ?? (await findPairChannel(client, botUser, space));
        if (channel === null) return;
        try {
          if (!farewelled.has(channel)) await client.chat.postMessage({ channel, ...toMessage(farewell), ...inert });
          farewelled.add(channel);
          await client.conversations.archive({ channel });
        } catch (error) {
          const refusal = toPlatformError(error);
          if (!alreadyOver.has(refusal.detail)) throw refusal;
        }
      }),
    findByEmail: async (email) => {
      for (const team of await workspaces.teams()) {
        const found = await inWorkspace(team, ({ client }) => findByEmail(client, team, email));
        if (found !== null) return found;
      }
      return null;
    },
    lookUpPerson: (account) => inWorkspace(account.tenant, ({ client }) => lookUp(client, account)),
  };
}

/** Nothing in a message mentions, links by name or unfurls. */
const inert = { link_names: false, parse: 'none', unfurl_links: false, unfurl_media: false } as const;

const alreadyOver = new Set(['already_archived', 'is_archived', 'not_in_channel', 'channel_not_found']);

const nameOf = ({ tenant, user }: Account): string => `${tenant} ${user}`;

function conversationOf({ tenant }: Pick<Account, 'tenant'>, id: string): Conversation {
  return { platform: 'slack', tenant, id, serviceUrl: null };
}

/** Only direct talks are read (`im:history`), never the spaces of pairs. */
async function findMessage(
  client: webApi.WebClient,
  talk: Conversation,
  key: string,
): Promise<MessageRef | 'absent' | 'unsupported'> {
  if (!talk.id.startsWith('D')) return 'unsupported';
  const { messages } = await client.conversations.history({ channel: talk.id, include_all_metadata: true, limit: 200 });
  const found = messages?.find(
    ({ metadata }) => metadata?.event_type === eventType && Object.entries(metadata.event_payload ?? {}).some(is(key)),
  );
  return found?.ts === undefined ? 'absent' : { conversation: talk, id: found.ts };
}

function is(key: string): (entry: [string, unknown]) => boolean {
  return ([name, value]) => name === 'key' && value === key;
}

async function findByEmail(client: webApi.WebClient, team: string, email: string): Promise<Account | null> {
  try {
    const { user } = await client.users.lookupByEmail({ email });
    return user?.id === undefined ? null : { platform: 'slack', tenant: user.team_id ?? team, user: user.id };
  } catch (error) {
    const refusal = toPlatformError(error);
    if (refusal.detail === 'users_not_found') return null;
    throw refusal;
  }
}

async function lookUp(client: webApi.WebClient, account: Account): Promise<PersonFacts> {
  const { user } = await client.users.info({ user: account.user, include_locale: true });
  if (user === undefined || user.deleted === true) throw new PlatformError('not-found', 'user_deleted');
  const { profile } = user;
  return {
    name: profile?.real_name || user.real_name || profile?.display_name || user.name || account.user,
    email: profile?.email ?? null,
    locale: user.locale ?? null,
    timeZone: user.tz ?? null,
    workingHours: null,
  };
}
