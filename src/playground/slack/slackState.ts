import type { ChatPerson } from '../chatWorld.ts';
import type {
  ResponseTarget,
  SlackBlock,
  SlackChannel,
  SlackMessage,
  SlackUser,
  SlackView,
  Trigger,
  Upload,
} from './model.ts';

export interface NewMessage {
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly SlackBlock[] | null;
  readonly onlyFor?: string | null;
  readonly threadTs?: string | null;
  readonly metadata?: unknown;
  readonly files?: readonly Upload[];
}

export interface SlackTeam {
  /** `T…` */
  readonly id: string;
  readonly domain: string;
  readonly name: string;
}

const localTeam: SlackTeam = { id: 'T0RAPPORT', domain: 'rapport-local', name: 'Local workspace' };

export const slackbot = 'USLACKBOT';

/** The whole memory of one workspace: who is there, what was said, what is open on whose screen. */
export class SlackState {
  readonly appId = 'A0RAPPORT';
  readonly botUser: string;
  readonly botId = 'B0RAPPORT';
  readonly verificationToken = 'local-verification-token';
  readonly users = new Map<string, SlackUser>();
  readonly channels = new Map<string, SlackChannel>();
  readonly homes = new Map<string, SlackView>();
  /** Open modals by person, the one on top last. */
  readonly modals = new Map<string, SlackView[]>();
  readonly triggers = new Map<string, Trigger>();
  readonly responses = new Map<string, ResponseTarget>();
  readonly uploads = new Map<string, Upload>();
  readonly #listeners = new Set<() => void>();
  readonly #now: () => Date;
  readonly #appName: string;
  #counter = 0;

  constructor(
    appName: string,
    people: readonly ChatPerson[],
    now: () => Date,
    readonly team: SlackTeam = localTeam,
  ) {
    // A bot is another user in each workspace.
    this.botUser = team === localTeam ? 'U0RAPPORTBOT' : `U0BOT${team.id.slice(1)}`;
    this.#now = now;
    this.#appName = appName;
    this.#addUser(this.botUser, appName, '', 'en-US', 'UTC', true);
    this.#addUser(slackbot, 'Slackbot', '', 'en-US', 'UTC', true);
    for (const person of people) this.addPerson(person);
  }

  now(): Date {
    return this.#now();
  }

  get appName(): string {
    return this.#appName;
  }

  /** A fresh id with Slack's prefix letter. */
  id(prefix: string): string {
    this.#counter += 1;
    return `${prefix}0${this.#counter.toString(36).toUpperCase().padStart(8, '0')}`;
  }

  /** Message time stamps are unique in the workspace: seconds, and a running number for the microseconds. */
  ts(): string {
    this.#counter += 1;
    const seconds = Math.floor(this.#now().getTime() / 1000);
    return `${seconds}.${String(this.#counter % 1_000_000).padStart(6, '0')}`;
  }

  addPerson(person: ChatPerson): void {
    this.#addUser(person.id, person.name, person.email, person.locale, person.timeZone, false);
    this.directTalk(person.id);
    this.changed();
  }

  /** The conversation of a person with the bot; it exists from the start, as the app's Messages tab does. */
  directTalk(user: string): SlackChannel {
    const id = `D${user.slice(1)}`;
    return this.channels.get(id) ?? this.addChannel({ id, kind: 'im', name: '', creator: user }, [user, this.botUser]);
  }

  addChannel(
    about: {
      readonly id?: string;
      readonly kind: SlackChannel['kind'];
      readonly name: string;
      readonly creator: string;
    },
    members: readonly string[],
  ): SlackChannel {
    const channel: SlackChannel = {
      id: about.id ?? this.id('C'),
      kind: about.kind,
      name: about.name,
      creator: about.creator,
      created: Math.floor(this.#now().getTime() / 1000),
      members: new Set(members),
      messages: [],
      topic: '',
      purpose: '',
      archived: false,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  addMessage(channel: SlackChannel, message: NewMessage): SlackMessage {
    const author = this.users.get(message.user);
    const stored: SlackMessage = {
      ts: this.ts(),
      user: message.user,
      authorName: author?.name ?? message.user,
      bot: author?.bot ?? false,
      onlyFor: message.onlyFor ?? null,
      threadTs: message.threadTs ?? null,
      metadata: message.metadata ?? null,
      files: message.files ?? [],
      at: this.#now(),
      text: message.text,
      blocks: message.blocks ?? null,
      edited: false,
    };
    channel.messages.push(stored);
    this.changed();
    return stored;
  }

  /** Triggers live for three seconds (docs: "Interactivity in Slack, trigger_id"). */
  newTrigger(user: string): string {
    const id = `${this.id('')}.${this.ts()}`;
    this.triggers.set(id, { user, expiresAt: this.#now().getTime() + 3_000, used: false });
    return id;
  }

  /** Response URLs work five times within thirty minutes (docs: "Handling user interaction, response_url"). */
  newResponse(channel: string, user: string, ts: string | null): string {
    const id = this.id('R').toLowerCase();
    this.responses.set(id, { channel, user, ts, expiresAt: this.#now().getTime() + 30 * 60_000, usesLeft: 5 });
    return id;
  }

  viewsOf(user: string): SlackView[] {
    const views = this.modals.get(user) ?? [];
    this.modals.set(user, views);
    return views;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #addUser(id: string, name: string, email: string, locale: string, timeZone: string, bot: boolean): void {
    const handle = (email.split('@')[0] ?? '') || name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.');
    this.users.set(id, { id, handle, name, email, locale, timeZone, bot, deleted: false });
  }
}
