import { createHash, randomUUID } from 'node:crypto';
import type { ChatPerson } from '../chatWorld.ts';

export interface StoredMessage {
  readonly id: string;
  readonly from: string;
  readonly at: string;
  text: string;
  /** Attached Adaptive Card, untouched. */
  card: unknown;
  edited: boolean;
}

export interface StoredConversation {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  topic: string;
  description: string;
  readonly team: string | null;
  /** Entra object ids. */
  readonly members: Set<string>;
  /** Whether the bot's app is installed here. */
  bot: boolean;
  readonly createdAt: string;
  readonly messages: StoredMessage[];
}

/** Everything the local Teams knows: people, conversations and what was said in them. */
export class TeamsState {
  readonly people = new Map<string, ChatPerson>();
  readonly removed = new Set<string>();
  readonly conversations = new Map<string, StoredConversation>();
  readonly #listeners = new Set<() => void>();
  #lastId = 0;

  constructor(
    readonly tenantId: string,
    readonly appId: string,
    readonly botName: string,
    readonly catalogAppId: string,
    readonly now: () => Date,
  ) {}

  get botId(): string {
    return `28:${this.appId}`;
  }

  /** A person with their direct talk with the bot, which is installed for everybody. */
  addPerson(person: ChatPerson): void {
    this.people.set(person.id, person);
    this.removed.delete(person.id);
    this.add({ id: this.directTalkId(person.id), kind: 'personal', topic: '', members: [person.id], bot: true });
  }

  present(userId: string): ChatPerson | null {
    return this.removed.has(userId) ? null : (this.people.get(userId) ?? null);
  }

  /** Teams names people to each bot by an id of its own. */
  channelId(userId: string): string {
    return `29:1${digest(this.appId, userId)}`;
  }

  /** By Entra object id or by the bot's own id of the person. */
  memberOf(conversation: StoredConversation, id: string): ChatPerson | null {
    const userId = [...conversation.members].find((member) => member === id || this.channelId(member) === id);
    return userId === undefined ? null : this.present(userId);
  }

  directTalkId(userId: string): string {
    return `a:1${digest(this.tenantId, this.appId, userId)}`;
  }

  directTalk(userId: string): StoredConversation | null {
    return this.conversations.get(this.directTalkId(userId)) ?? null;
  }

  addChat(topic: string, members: readonly string[]): StoredConversation {
    return this.add({ id: `19:${hex()}@thread.v2`, kind: 'groupChat', topic, members, bot: false });
  }

  addChannel(team: string, name: string, description: string, members: readonly string[]): StoredConversation {
    const id = `19:${hex()}@thread.tacv2`;
    return this.add({ id, kind: 'channel', topic: name, description, team, members, bot: false });
  }

  add(fresh: {
    readonly id: string;
    readonly kind: StoredConversation['kind'];
    readonly topic: string;
    readonly members: readonly string[];
    readonly bot: boolean;
    readonly description?: string;
    readonly team?: string;
  }): StoredConversation {
    const known = this.conversations.get(fresh.id);
    if (known !== undefined) return known;
    const conversation: StoredConversation = {
      id: fresh.id,
      kind: fresh.kind,
      topic: fresh.topic,
      description: fresh.description ?? '',
      team: fresh.team ?? null,
      members: new Set(fresh.members),
      bot: fresh.bot,
      createdAt: this.now().toISOString(),
      messages: [],
    };
    this.conversations.set(conversation.id, conversation);
    this.changed();
    return conversation;
  }

  post(conversation: StoredConversation, from: string, text: string, card: unknown): StoredMessage {
    const message = { id: this.nextId(), from, at: this.now().toISOString(), text, card, edited: false };
    conversation.messages.push(message);
    this.changed();
    return message;
  }

  /** Ids of messages are milliseconds, and never the same twice. */
  nextId(): string {
    this.#lastId = Math.max(this.now().getTime(), this.#lastId + 1);
    return String(this.#lastId);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}

function hex(): string {
  return randomUUID().replaceAll('-', '');
}
