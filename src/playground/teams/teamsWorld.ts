import { z } from 'zod';
import type { ChatControl, ChatConversation, ChatMessage, ChatPerson, ChatWorld, FormValues } from '../chatWorld.ts';
import type { Activities } from './activities.ts';
import type { BotAnswer, BotDoor } from './botDoor.ts';
import { elementSchema, textOf } from './cardElement.ts';
import { followed, initialInputs, readCard } from './cardReading.ts';
import type { StoredConversation, StoredMessage, TeamsState } from './teamsState.ts';

const kinds = { personal: 'direct', groupChat: 'group', channel: 'channel' } as const;

/** People at their Teams clients. */
export class TeamsWorld implements ChatWorld {
  readonly platform = 'teams';

  constructor(
    private readonly state: TeamsState,
    private readonly activities: Activities,
    private readonly door: BotDoor,
  ) {}

  people(): readonly ChatPerson[] {
    return [...this.state.people.values()].filter(({ id }) => this.state.present(id) !== null);
  }

  addPerson(person: ChatPerson): void {
    this.state.addPerson(person);
  }

  /** Entra deactivates the account; Teams tells bots nothing of it. */
  async removePerson(userId: string): Promise<void> {
    this.state.removed.add(userId);
    this.state.changed();
  }

  conversations(userId: string): readonly ChatConversation[] {
    return [...this.state.conversations.values()]
      .filter(({ members }) => members.has(userId))
      .sort((one, other) => Number(other.kind === 'personal') - Number(one.kind === 'personal'))
      .map((conversation) => ({
        id: conversation.id,
        kind: kinds[conversation.kind],
        name: conversation.kind === 'personal' ? this.state.botName : conversation.topic,
        topic: conversation.kind === 'channel' ? conversation.description : conversation.topic,
        memberIds: [...conversation.members],
        archived: false,
      }));
  }

  messages(userId: string, conversationId: string): readonly ChatMessage[] {
    const conversation = this.#member(userId, conversationId);
    return conversation.messages.map((message) => this.#read(conversation, message));
  }

  async openHome(): Promise<null> {
    return null;
  }

  home(): null {
    return null;
  }

  addChannel(channel: { readonly id: string; readonly name: string; readonly memberIds: readonly string[] }): void {
    const { id, name: topic, memberIds: members } = channel;
    this.state.add({ id, kind: 'channel', topic, team: 'coordinators', members, bot: true });
  }

  dialog(): null {
    return null;
  }

  command(userId: string, conversationId: string, text: string): Promise<void> {
    return this.#words(userId, conversationId, text, true);
  }

  say(userId: string, conversationId: string, text: string): Promise<void> {
    return this.#words(userId, conversationId, text, false);
  }

  async press(userId: string, control: ChatControl, values: FormValues = {}): Promise<void> {
    const pressed = this.#pressed(userId, control, values);
    if (pressed === null) return;
    await this.door.send(
      this.activities.submit(pressed.conversation, pressed.person, pressed.message.id, pressed.data),
    );
  }

  /** A slash command in a group: nobody but the bot sees it. */
  async slash(userId: string, conversationId: string, text: string): Promise<void> {
    const conversation = this.#member(userId, conversationId);
    const words = this.activities.words(conversation, this.#person(userId), this.state.nextId(), text, false);
    await this.door.send(this.activities.targeted(words));
  }

  /** The same press as `Action.Execute` would send it. Answers the bot's invoke response. */
  async execute(userId: string, control: ChatControl, values: FormValues = {}): Promise<BotAnswer | null> {
    const pressed = this.#pressed(userId, control, values);
    if (pressed === null) return null;
    return this.door.send(
      this.activities.execute(pressed.conversation, pressed.person, pressed.message.id, pressed.data),
    );
  }

  /** The person adds the app: the bot is told as Teams does, twice. */
  async install(userId: string): Promise<void> {
    const person = this.#person(userId);
    const talk = this.#member(userId, this.state.directTalkId(userId));
    talk.bot = true;
    for (const activity of this.activities.installed(talk, person)) await this.door.send(activity);
  }

  /** Dialogs are Slack's. */
  async submit(): Promise<Record<string, string>> {
    throw new Error('There are no dialogs here: press the card’s own button.');
  }

  async dismiss(): Promise<void> {}

  /** Bots send none: they give links. */
  file(): null {
    return null;
  }

  onChange(listener: () => void): () => void {
    return this.state.onChange(listener);
  }

  async #words(userId: string, conversationId: string, text: string, toBot: boolean): Promise<void> {
    const person = this.#person(userId);
    const conversation = this.#member(userId, conversationId);
    const direct = conversation.kind === 'personal';
    const mention = toBot && !direct;
    const message = this.state.post(conversation, userId, mention ? `${this.state.botName} ${text}` : text, null);
    if (!conversation.bot || !(direct || mention)) return;
    await this.door.send(this.activities.words(conversation, person, message.id, text, mention));
  }

  #pressed(userId: string, control: ChatControl, values: FormValues) {
    const person = this.#person(userId);
    const conversation = this.#member(userId, control.conversationId ?? '');
    const message = conversation.messages.find(({ id }) => id === control.messageId);
    if (message === undefined) throw new Error('That message is gone.');
    const action = followed(message.card, elementSchema.parse(control.native));
    if (action.type !== 'Action.Submit' && action.type !== 'Action.Execute') return null;
    const data = z.record(z.string(), z.unknown()).catch({}).parse(action.data);
    const typed = Object.entries(values).map(([id, value]) => [
      id,
      typeof value === 'string' ? value : value.join(','),
    ]);
    const inputs =
      textOf(action, 'associatedInputs') === 'none'
        ? {}
        : { ...initialInputs(message.card), ...Object.fromEntries(typed) };
    return { person, conversation, message, data: { ...inputs, ...data } };
  }

  #read(conversation: StoredConversation, message: StoredMessage): ChatMessage {
    const { texts, actions, fields } = readCard(message.card);
    const bot = message.from === this.state.botId;
    return {
      id: message.id,
      conversationId: conversation.id,
      from: { id: message.from, name: bot ? this.state.botName : this.#nameOf(message.from), bot },
      at: message.at,
      onlyYou: false,
      edited: message.edited,
      text: message.text,
      native: message.card,
      texts: message.card === null ? [message.text] : texts,
      controls: actions.map((action) => ({
        label: textOf(action, 'title'),
        conversationId: conversation.id,
        messageId: message.id,
        native: action,
      })),
      fields,
      files: [],
    };
  }

  #nameOf(userId: string): string {
    return this.state.people.get(userId)?.name ?? userId;
  }

  #person(userId: string): ChatPerson {
    const person = this.state.present(userId);
    if (person === null) throw new Error(`Nobody has the id ${userId}.`);
    return person;
  }

  #member(userId: string, conversationId: string): StoredConversation {
    const conversation = this.state.conversations.get(conversationId);
    if (conversation?.members.has(userId) !== true) throw new Error('Not a member of that conversation.');
    return conversation;
  }
}
