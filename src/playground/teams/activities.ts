import { randomUUID } from 'node:crypto';
import type { ChatPerson } from '../chatWorld.ts';
import type { StoredConversation, TeamsState } from './teamsState.ts';

/** Activities as Teams sends them to a bot ("Bot Framework -- Activity", "Conversation basics"). */
export class Activities {
  constructor(
    private readonly state: TeamsState,
    private readonly serviceUrl: string,
  ) {}

  /** Words; with `mention`, the bot is addressed in front of them, as everywhere but in a direct talk. */
  words(conversation: StoredConversation, person: ChatPerson, id: string, text: string, mention: boolean): object {
    const at = `<at>${this.state.botName}</at>`;
    const mentioned = { id: this.state.botId, name: this.state.botName };
    return {
      ...this.#base(conversation, person, id, 'message'),
      textFormat: 'plain',
      text: mention ? `${at} ${text}` : text,
      entities: [...(mention ? [{ type: 'mention', mentioned, text: at }] : []), clientInfo(person)],
    };
  }

  /** The same for the bot's eyes only, as slash commands arrive ("Expose slash commands from agents and apps"). */
  targeted(words: object): object {
    return { ...words, recipient: { id: this.state.botId, name: this.state.botName, isTargeted: true } };
  }

  /** A press on `Action.Submit`. */
  submit(conversation: StoredConversation, person: ChatPerson, replyToId: string, value: object): object {
    return {
      ...this.#base(conversation, person, this.state.nextId(), 'message'),
      replyToId,
      value,
      entities: [clientInfo(person)],
    };
  }

  /** A press on `Action.Execute` ("Universal Actions for Adaptive Cards"). */
  execute(conversation: StoredConversation, person: ChatPerson, replyToId: string, data: object): object {
    return {
      ...this.#base(conversation, person, `f:${randomUUID()}`, 'invoke'),
      name: 'adaptiveCard/action',
      replyToId,
      value: { action: { type: 'Action.Execute', verb: '', data }, trigger: 'manual' },
      entities: [clientInfo(person)],
    };
  }

  /** The app came to a conversation: Teams says so twice. */
  installed(conversation: StoredConversation, person: ChatPerson): readonly object[] {
    return [
      {
        ...this.#base(conversation, person, `f:${randomUUID()}`, 'conversationUpdate'),
        membersAdded: [{ id: this.state.botId }],
      },
      {
        ...this.#base(conversation, person, `f:${randomUUID()}`, 'installationUpdate'),
        action: 'add',
        entities: [clientInfo(person)],
      },
    ];
  }

  #base(conversation: StoredConversation, person: ChatPerson, id: string, type: string): object {
    const { state } = this;
    const tenant = { id: state.tenantId };
    const personal = conversation.kind === 'personal';
    return {
      type,
      id,
      timestamp: state.now().toISOString(),
      localTimezone: person.timeZone,
      locale: person.locale,
      channelId: 'msteams',
      serviceUrl: this.serviceUrl,
      from: { id: state.channelId(person.id), name: person.name, aadObjectId: person.id },
      recipient: { id: state.botId, name: state.botName },
      conversation: {
        ...(personal ? {} : { isGroup: true }),
        conversationType: conversation.kind,
        tenantId: state.tenantId,
        id: conversation.kind === 'channel' ? `${conversation.id};messageid=${id}` : conversation.id,
      },
      channelData:
        conversation.kind === 'channel'
          ? {
              tenant,
              teamsChannelId: conversation.id,
              channel: { id: conversation.id },
              team: { id: conversation.team },
            }
          : { tenant },
    };
  }
}

function clientInfo(person: ChatPerson): object {
  const [, country] = person.locale.split('-');
  return {
    type: 'clientInfo',
    locale: person.locale,
    country: country ?? 'US',
    platform: 'Web',
    timezone: person.timeZone,
  };
}
