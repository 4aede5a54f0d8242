import type { ChatControl, ChatField, ChatForm, ChatMessage, ChatWorld, FormValues } from './chatWorld.ts';

/** Answers by field id; what is not named keeps what the form already holds. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Where a person is asked to fill something in: a dialog on Slack, a card with inputs on Teams. */
export interface OpenForm {
  readonly title: string;
  readonly texts: readonly string[];
  readonly fields: readonly ChatField[];
  /** Answers the errors by field id; none: it was taken. */
  send(answers: Answers): Promise<Record<string, string>>;
}

/** One person sitting at one chat client. Reads as a person would: the newest message first, buttons by their words. */
export interface Hand {
  readonly world: ChatWorld;
  readonly userId: string;
  /** A command in the direct talk, or in the conversation named. */
  command(text: string, conversationId?: string): Promise<void>;
  /** Presses the newest button whose words match, in any of this person's conversations. */
  press(label: RegExp, where?: ChatMessage): Promise<void>;
  /** The form in front of this person. @throws when there is none. */
  form(): OpenForm;
  hasForm(): boolean;
  /** The newest message, in any conversation, whose text matches. @throws with what there is instead. */
  see(pattern: RegExp): ChatMessage;
  sees(pattern: RegExp): boolean;
  messages(): readonly ChatMessage[];
}

export function handOf(world: ChatWorld, userId: string): Hand {
  const messages = () =>
    world
      .conversations(userId)
      .flatMap((conversation) => world.messages(userId, conversation.id))
      .sort((a, b) => a.at.localeCompare(b.at));
  const newest = (test: (message: ChatMessage) => boolean) => messages().findLast(test);
  const direct = () => {
    const talk = world.conversations(userId)[0];
    if (!talk) throw new Error(`${userId} has no direct talk with the bot`);
    return talk.id;
  };
  const openForm = (): OpenForm | null => {
    const dialog = world.dialog(userId);
    if (dialog) return dialogForm(world, userId, dialog);
    const card = newest((message) => message.fields.length > 0);
    return card ? cardForm(world, userId, card, () => newest((message) => message.id === card.id)) : null;
  };

  return {
    world,
    userId,
    messages,
    command: (text, conversationId) => world.command(userId, conversationId ?? direct(), text),
    press: async (label, where) => {
      const control = where
        ? find(where, label)
        : messages()
            .map((m) => find(m, label))
            .findLast((found) => found !== null);
      if (!control)
        throw new Error(`${userId} finds no button like ${label}; there are: ${labels(where ? [where] : messages())}`);
      await world.press(userId, control);
    },
    form: () => {
      const form = openForm();
      if (!form) throw new Error(`${userId} has no form in front of them; last read: ${last(messages())}`);
      return form;
    },
    hasForm: () => openForm() !== null,
    see: (pattern) => {
      const found = newest((message) => pattern.test(allText(message)));
      if (!found) throw new Error(`${userId} does not see ${pattern}; last read: ${last(messages())}`);
      return found;
    },
    sees: (pattern) => newest((message) => pattern.test(allText(message))) !== undefined,
  };
}

export const allText = (message: ChatMessage): string => [message.text, ...message.texts].join('\n');

const find = (message: ChatMessage, label: RegExp): ChatControl | null =>
  message.controls.find((control) => label.test(control.label)) ?? null;

const labels = (messages: readonly ChatMessage[]) =>
  messages
    .flatMap((m) => m.controls.map((c) => c.label))
    .slice(-20)
    .join(' | ');

const last = (messages: readonly ChatMessage[]) => messages.slice(-2).map(allText).join(' // ').slice(-600);

function dialogForm(world: ChatWorld, userId: string, form: ChatForm): OpenForm {
  return {
    title: form.title,
    texts: form.texts,
    fields: form.fields,
    send: (answers) => world.submit(userId, complete(form.fields, answers)),
  };
}

/** On Teams a form is a card: the first control sends it, and an error comes back on the card itself. */
function cardForm(world: ChatWorld, userId: string, card: ChatMessage, again: () => ChatMessage | undefined): OpenForm {
  return {
    title: card.texts[0] ?? '',
    texts: card.texts,
    fields: card.fields,
    send: async (answers) => {
      const control = card.controls[0];
      if (!control) throw new Error(`the card "${card.texts[0]}" has inputs and no button`);
      await world.press(userId, control, complete(card.fields, answers));
      const after = again();
      return Object.fromEntries(
        (after?.fields ?? []).flatMap((field) => (field.error ? [[field.id, field.error]] : [])),
      );
    },
  };
}

function complete(fields: readonly ChatField[], answers: Answers): FormValues {
  const values: Record<string, string | readonly string[]> = {};
  for (const field of fields) {
    const answer = answers[field.id] ?? field.value;
    if (answer !== null && answer !== undefined && answer.length > 0) values[field.id] = answer;
  }
  return values;
}
