import { z } from 'zod';
import type {
  ChatControl,
  ChatConversation,
  ChatDownload,
  ChatForm,
  ChatMessage,
  ChatPerson,
  ChatWorld,
  FormValues,
} from '../chatWorld.ts';
import type { BotDoor, BotRequest } from './botDoor.ts';
import type { EventSender } from './events.ts';
import type { InstalledApp } from './manifest.ts';
import { userObject } from './methods/users.ts';
import type { SlackChannel, SlackUser, SlackView } from './model.ts';
import {
  blockActionsPayload,
  commandPayload,
  type PressedIn,
  viewClosedPayload,
  viewSubmissionPayload,
} from './payloads.ts';
import { controlsOf, fieldsOf, textsOf } from './reading.ts';
import { answerInAcknowledgement } from './responseUrls.ts';
import { seenConversation, seenMessage } from './seen.ts';
import { type SlackState, slackbot } from './slackState.ts';
import { applySubmission, clientErrors, typeInto } from './submission.ts';

const button = z.looseObject({ type: z.string(), action_id: z.string() });

export interface SlackWorldParts {
  readonly state: SlackState;
  readonly app: InstalledApp;
  readonly door: BotDoor;
  readonly events: EventSender;
  /** Where the local Slack can be reached; known once it listens. */
  readonly origin: () => string;
}

/** People at their Slack clients. */
export class SlackWorld implements ChatWorld {
  readonly platform = 'slack';
  readonly #state: SlackState;
  readonly #app: InstalledApp;
  readonly #door: BotDoor;
  readonly #events: EventSender;
  readonly #origin: () => string;

  constructor(parts: SlackWorldParts) {
    this.#state = parts.state;
    this.#app = parts.app;
    this.#door = parts.door;
    this.#events = parts.events;
    this.#origin = parts.origin;
  }

  people(): readonly ChatPerson[] {
    return [...this.#state.users.values()].filter((user) => !user.bot && !user.deleted);
  }

  addPerson(person: ChatPerson): void {
    this.#state.addPerson(person);
  }

  async removePerson(userId: string): Promise<void> {
    const user = this.#user(userId);
    user.deleted = true;
    this.#state.changed();
    const about = userObject(this.#state, user, { email: true, locale: false });
    await this.#events.send('user_change', { type: 'user_change', user: about, event_ts: this.#state.ts() });
  }

  conversations(userId: string): readonly ChatConversation[] {
    const mine = [...this.#state.channels.values()].filter((channel) => channel.members.has(userId));
    const direct = this.#state.directTalk(userId);
    return [direct, ...mine.filter((channel) => channel !== direct)].map((channel) =>
      seenConversation(channel, this.#state.appName),
    );
  }

  messages(userId: string, conversationId: string): readonly ChatMessage[] {
    const channel = this.#channel(userId, conversationId);
    return channel.messages
      .filter((message) => message.onlyFor === null || message.onlyFor === userId)
      .map((message) => seenMessage(channel, message));
  }

  addChannel(channel: { readonly id: string; readonly name: string; readonly memberIds: readonly string[] }): void {
    const { id, name, memberIds } = channel;
    const creator = memberIds[0] ?? this.#state.botUser;
    this.#state.addChannel({ id, kind: 'public', name, creator }, [...memberIds, this.#state.botUser]);
    this.#state.changed();
  }

  async openHome(userId: string): Promise<ChatMessage | null> {
    const before = this.#state.homes.get(userId);
    await this.#events.send('app_home_opened', {
      type: 'app_home_opened',
      user: userId,
      channel: this.#state.directTalk(userId).id,
      tab: 'home',
      event_ts: this.#state.ts(),
      ...(before === undefined ? {} : { view: { id: before.id, hash: before.hash } }),
    });
    return this.home(userId);
  }

  home(userId: string): ChatMessage | null {
    const view = this.#state.homes.get(userId);
    if (view === undefined) return null;
    const at = this.#state.now().toISOString();
    return {
      id: view.id,
      conversationId: this.#state.directTalk(userId).id,
      from: { id: this.#state.botUser, name: this.#state.appName, bot: true },
      at,
      onlyYou: true,
      edited: false,
      text: '',
      native: view.payload.blocks,
      texts: textsOf(view.payload.blocks),
      controls: controlsOf(view.payload.blocks, { conversationId: null, messageId: null }),
      fields: [],
      files: [],
    };
  }

  dialog(userId: string): ChatForm | null {
    const view = this.#state.viewsOf(userId).at(-1);
    if (view === undefined) return null;
    return {
      title: view.payload.title,
      texts: textsOf(view.payload.blocks),
      fields: fieldsOf(view),
      submitLabel: view.payload.submit ?? '',
      native: view.payload.native,
    };
  }

  async command(userId: string, conversationId: string, text: string): Promise<void> {
    const user = this.#user(userId);
    const channel = this.#channel(userId, conversationId);
    const response = this.#state.newResponse(channel.id, userId, null);
    const fields = commandPayload(this.#state, user, channel, {
      command: this.#app.command,
      text,
      responseUrl: this.#responseUrl(response),
    });
    const answer = await this.#door.send({ kind: 'command', fields });
    if (!answer.ok) {
      const why = answer.reason === 'http_timeout' ? 'operation_timeout' : 'dispatch_failed';
      const words = `${this.#app.command} failed with the error "${why}"`;
      this.#state.addMessage(channel, { user: slackbot, text: words, onlyFor: userId });
      return;
    }
    const target = this.#state.responses.get(response);
    if (target !== undefined) answerInAcknowledgement(this.#state, target, answer.body);
  }

  async say(userId: string, conversationId: string, text: string): Promise<void> {
    const channel = this.#channel(userId, conversationId);
    if (channel.archived) throw new Error('This conversation is archived');
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const mention = `@${this.#state.appName}`;
    const wire = escaped.replaceAll(mention, `<@${this.#state.botUser}>`);
    const message = this.#state.addMessage(channel, { user: userId, text: wire });
    const event = {
      user: userId,
      text: wire,
      ts: message.ts,
      team: this.#state.team.id,
      channel: channel.id,
      event_ts: message.ts,
      client_msg_id: this.#state.id('client-'),
    };
    if (channel.kind === 'im') {
      await this.#events.send('message.im', { type: 'message', channel_type: 'im', ...event });
    } else if (wire !== escaped && channel.members.has(this.#state.botUser)) {
      await this.#events.send('app_mention', { type: 'app_mention', ...event });
    }
  }

  async press(userId: string, control: ChatControl): Promise<void> {
    const native = button.parse(control.native);
    const where = this.#whereIs(userId, control);
    const on = where.kind === 'view' ? where.view.payload.blocks : (where.message.blocks ?? []);
    const found = on.flatMap((block) =>
      controlsOf([block], control).map((one) => ({ block, native: button.parse(one.native) })),
    );
    const pressed = found.find((one) => JSON.stringify(one.native) === JSON.stringify(native));
    if (pressed === undefined) throw new Error(`"${control.label}" is not on the screen any more`);
    const { confirm: _, ...action } = pressed.native;
    const payload = blockActionsPayload(
      this.#state,
      this.#user(userId),
      { ...action, block_id: pressed.block.block_id },
      where,
    );
    await this.#interact({ kind: 'interactive', payload });
  }

  async submit(userId: string, values: FormValues): Promise<Record<string, string>> {
    const view = this.#dialogOf(userId);
    typeInto(view, values);
    view.errors = clientErrors(view);
    if (Object.keys(view.errors).length > 0) {
      this.#state.changed();
      return view.errors;
    }
    const payload = viewSubmissionPayload(this.#state, this.#user(userId), view);
    return applySubmission(this.#state, view, await this.#interact({ kind: 'interactive', payload }));
  }

  async dismiss(userId: string): Promise<void> {
    const view = this.#dialogOf(userId);
    this.#state.viewsOf(userId).pop();
    this.#state.changed();
    if (!view.payload.notifyOnClose) return;
    const payload = viewClosedPayload(this.#state, this.#user(userId), view);
    await this.#interact({ kind: 'interactive', payload });
  }

  file(userId: string, fileId: string): ChatDownload | null {
    const mine = this.conversations(userId).flatMap(({ id }) => this.messages(userId, id));
    const seen = mine.some(({ files }) => files.some(({ id }) => id === fileId));
    const upload = seen ? this.#state.uploads.get(fileId) : undefined;
    return upload?.bytes ? { name: upload.name, bytes: upload.bytes } : null;
  }

  onChange(listener: () => void): () => void {
    return this.#state.onChange(listener);
  }

  async #interact(request: BotRequest): Promise<unknown> {
    const answer = await this.#door.send(request);
    // Slack shows a warning sign beside the control, or "We had some trouble connecting" in a modal.
    if (!answer.ok) throw new Error(`The app did not answer: ${answer.status ?? answer.reason}`);
    return answer.body;
  }

  #dialogOf(userId: string): SlackView {
    const view = this.#state.viewsOf(userId).at(-1);
    if (view === undefined) throw new Error('No dialog is open');
    return view;
  }

  #whereIs(userId: string, control: ChatControl): PressedIn {
    if (control.conversationId === null || control.messageId === null) {
      const view = this.#state.viewsOf(userId).at(-1) ?? this.#state.homes.get(userId);
      if (view === undefined) throw new Error('Neither a dialog nor a home is open');
      return { kind: 'view', view };
    }
    const channel = this.#channel(userId, control.conversationId);
    const message = channel.messages.find((one) => one.ts === control.messageId);
    if (message === undefined) throw new Error('That message is gone');
    const responseUrl = this.#responseUrl(this.#state.newResponse(channel.id, userId, message.ts));
    return { kind: 'message', channel, message, responseUrl };
  }

  #responseUrl(id: string): string {
    return `${this.#origin()}/commands/${this.#state.team.id}/${id}`;
  }

  #user(id: string): SlackUser {
    const user = this.#state.users.get(id);
    if (user === undefined) throw new Error(`Nobody here is called ${id}`);
    return user;
  }

  #channel(userId: string, id: string): SlackChannel {
    const channel = this.#state.channels.get(id);
    if (!channel?.members.has(userId)) throw new Error(`${userId} is not in ${id}`);
    return channel;
  }
}
