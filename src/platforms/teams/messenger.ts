import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { Account } from '../../core/people/account.ts';
import type { Conversation, MessageRef } from '../../ports/conversation.ts';
import { PlatformError } from '../../ports/platformError.ts';
import type { AdaptiveCard } from './element.ts';
import type { TeamsOptions } from './options.ts';
import type { ServiceUrls } from './serviceUrls.ts';
import { type Connector, withConnector } from './withConnector.ts';

/** Posting through the Bot connector. Every method throws a `PlatformError`. */
export interface Messenger {
  openDirectTalk(account: Account): Promise<Conversation>;
  knowsTalk(account: Account): Promise<boolean>;
  post(conversation: Conversation, card: AdaptiveCard): Promise<MessageRef>;
  say(conversation: Conversation, text: string): Promise<void>;
  update(message: MessageRef, card: AdaptiveCard): Promise<void>;
  /** What the connector knows of a member of a conversation. */
  member(conversation: Conversation, account: Account): Promise<object>;
  /** Remembers where a tenant's connector was last heard from. */
  heardFrom(conversation: Conversation): void;
  /** The connector for a new conversation of this person's: where they are talked to, or their tenant's. */
  serviceUrl(account: Account): Promise<string>;
}

export function messenger(
  adapter: TeamsAdapter,
  options: Pick<TeamsOptions, 'appId' | 'directTalks'>,
  urls: ServiceUrls,
): Messenger {
  const heard = new Map<string, string>();
  const bot = { id: `28:${options.appId}` };
  const tenantUrl = (tenant: string) => heard.get(tenant) ?? urls.standard;

  return {
    async openDirectTalk(account) {
      const known = await options.directTalks.find(account);
      if (known !== null) return known;
      const url = tenantUrl(account.tenant);
      // "Send proactive messages": the person by Entra object id, in their tenant; the same talk each time.
      const { id } = await withConnector(adapter, options.appId, url, (connector) =>
        connector.conversations.createConversation({
          isGroup: false,
          bot,
          members: [{ id: account.user }],
          tenantId: account.tenant,
          channelData: { tenant: { id: account.tenant } },
        }),
      );
      const conversation = { platform: 'teams', tenant: account.tenant, id: named(id), serviceUrl: url } as const;
      await options.directTalks.save(account, conversation);
      return conversation;
    },
    knowsTalk: async (account) => (await options.directTalks.find(account)) !== null,
    async post(conversation, card) {
      const activity = message(conversation, card);
      const { id } = await at(conversation, (c) => c.conversations.sendToConversation(conversation.id, activity));
      return { conversation, id: named(id) };
    },
    async say(conversation, text) {
      const activity = { ...address(conversation), text, textFormat: 'plain' };
      await at(conversation, (c) => c.conversations.sendToConversation(conversation.id, activity));
    },
    async update({ conversation, id }, card) {
      const activity = { ...message(conversation, card), id };
      await at(conversation, (c) => c.conversations.updateActivity(conversation.id, id, activity));
    },
    member: (conversation, account) =>
      at(conversation, (c) => c.conversations.getConversationMember(conversation.id, account.user)),
    heardFrom({ tenant, serviceUrl: url }) {
      if (url !== null) heard.set(tenant, url);
    },
    async serviceUrl(account) {
      const talk = await options.directTalks.find(account);
      return talk?.serviceUrl ?? tenantUrl(account.tenant);
    },
  };

  function at<T>(conversation: Conversation, use: (connector: Connector) => Promise<T>): Promise<T> {
    return withConnector(adapter, options.appId, conversation.serviceUrl ?? tenantUrl(conversation.tenant), use);
  }

  function address({ id, tenant }: Conversation) {
    return {
      type: 'message',
      channelId: 'msteams',
      from: bot,
      conversation: { id, tenantId: tenant },
      channelData: { tenant: { id: tenant } },
    };
  }

  /** `summary` is what a notification reads; a `text` beside the card would be shown twice. */
  function message(conversation: Conversation, card: AdaptiveCard) {
    return {
      ...address(conversation),
      summary: card.fallbackText,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    };
  }
}

/** The connector took it and named nothing: it cannot be addressed again. */
function named(id: string | undefined): string {
  if (id === undefined || id === '') throw new PlatformError('uncertain', 'no_id');
  return id;
}
