/**
 * What a person can see and do in a chat client. The local Slack and the local Teams both offer it: the page, the tour
 * and the contract suite are its users. Every deed here reaches the bot over the platform's real wire protocol,
 * and resolves when the platform has the bot's acknowledgement.
 */
export interface ChatWorld {
  readonly platform: 'slack' | 'teams';
  people(): readonly ChatPerson[];
  /** Adds a colleague to the workspace or tenant. */
  addPerson(person: ChatPerson): void;
  /** The account is deactivated: the platform tells the bot as the real one would. */
  removePerson(userId: string): Promise<void>;
  /** A channel (Slack) or channel-like conversation (Teams) that exists besides the bot's doing, such as the coordinators'. The bot is a member. */
  addChannel(channel: { readonly id: string; readonly name: string; readonly memberIds: readonly string[] }): void;
  /** The direct talk with the bot first (it exists from the start), then what the person belongs to, oldest first. */
  conversations(userId: string): readonly ChatConversation[];
  /** What this person can read there, oldest first, private answers to them included. */
  messages(userId: string, conversationId: string): readonly ChatMessage[];
  /** Slack's App Home as last published for this person, opened as a client does (the bot is told); `null` on Teams. */
  openHome(userId: string): Promise<ChatMessage | null>;
  /** The home as last shown, without opening it. */
  home(userId: string): ChatMessage | null;
  /** The dialog on this person's screen, or `null`. On Teams forms are messages and this is always `null`. */
  dialog(userId: string): ChatForm | null;
  /** A command as this platform's people give it: `/mentor <text>` on Slack, plain words to the bot on Teams (with a mention in a group). */
  command(userId: string, conversationId: string, text: string): Promise<void>;
  /** Ordinary words in a conversation. */
  say(userId: string, conversationId: string, text: string): Promise<void>;
  /** Presses a control. `values` are the inputs of the same Teams card by id (ignored on Slack). */
  press(userId: string, control: ChatControl, values?: FormValues): Promise<void>;
  /** Sends the dialog on the screen. Answers the errors by field id that the bot gave back; none: it was taken. */
  submit(userId: string, values: FormValues): Promise<Record<string, string>>;
  dismiss(userId: string): Promise<void>;
  /** A file that this person can see, as their client downloads it; `null` when there is none. */
  file(userId: string, fileId: string): ChatDownload | null;
  /** Called after anything visible changed. */
  onChange(listener: () => void): () => void;
}

export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export interface ChatPerson {
  /** Slack `U…`; Teams: the Entra object id (a UUID). */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** BCP 47, such as `fr-FR`. */
  readonly locale: string;
  /** IANA */
  readonly timeZone: string;
}

export interface ChatConversation {
  readonly id: string;
  readonly kind: 'direct' | 'group' | 'channel';
  readonly name: string;
  readonly topic: string;
  readonly memberIds: readonly string[];
  readonly archived: boolean;
}

export interface ChatMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly from: { readonly id: string; readonly name: string; readonly bot: boolean };
  /** ISO instant. */
  readonly at: string;
  readonly onlyYou: boolean;
  readonly edited: boolean;
  /** The plain text or notification text. */
  readonly text: string;
  /** What the platform was sent, untouched: Block Kit blocks or an Adaptive Card. `null` for plain text. */
  readonly native: unknown;
  /** The same read out: every piece of visible text in order… */
  readonly texts: readonly string[];
  /** …every control one can press… */
  readonly controls: readonly ChatControl[];
  /** …and, for a card with inputs, its fields. */
  readonly fields: readonly ChatField[];
  readonly files: readonly ChatFile[];
}

export interface ChatFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface ChatDownload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ChatControl {
  readonly label: string;
  readonly conversationId: string | null;
  /** `null` on Slack's home. */
  readonly messageId: string | null;
  /** The native element (a Block Kit button, an Adaptive Card action). */
  readonly native: unknown;
}

export interface ChatForm {
  readonly title: string;
  readonly texts: readonly string[];
  readonly fields: readonly ChatField[];
  readonly submitLabel: string;
  readonly native: unknown;
}

export interface ChatField {
  /** The field's id as the bot named it. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'choice' | 'choices' | 'date' | 'time' | 'number';
  readonly hint: string | null;
  readonly multiline: boolean;
  readonly required: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | readonly string[] | null;
  readonly error: string | null;
}
