import type { ChatWorld } from '../../src/playground/chatWorld.ts';
import type { MessageRef } from '../../src/ports/conversation.ts';
import type { Inbound } from '../../src/ports/inbound.ts';
import type { PlatformPort } from '../../src/ports/platform.ts';
import type { HandleInbound } from '../../src/ports/reply.ts';

/** What the platform does to the bot's next outgoing call. `dropped`: it does the deed and then answers nothing; `busy`: it may come again at once. */
export type Fault = 'rate-limited' | 'busy' | 'server-error' | 'refused' | 'dropped';

/** One platform on loopback with the real adapter connected to it. Every test gets a fresh one. */
export interface PlatformRig {
  readonly world: ChatWorld;
  readonly port: PlatformPort;
  /** Everything the adapter handed to the programme, in order. */
  readonly heard: readonly Inbound[];
  /** What the adapter wrote down of where its answers stand, by message and whom it is about. */
  readonly noted: readonly { readonly message: MessageRef; readonly about: readonly string[] }[];
  /** What the programme answers from now on; until it is called, `{ kind: 'none' }`. */
  onInbound(handle: HandleInbound): void;
  /** The tenant or workspace id of the world. */
  readonly tenant: string;
  /** Words the rig gave the adapter, to find them on the screen. */
  readonly words: { readonly working: string };
  /** Applies to the next outgoing call of the bot that would change something. */
  fault(kind: Fault): void;
  /** The platform delivers the last request to the bot once more, unchanged (as after a lost acknowledgement). */
  repeatLast(): Promise<void>;
  /** Malformed but authentic requests, sent to the bot: the HTTP status of each answer. Empty without an HTTP door. */
  sendMalformed(): Promise<readonly number[]>;
  /** How long the programme may think before the adapter says that it is still working, in ms (make it short). */
  readonly patienceMs: number;
  readonly supports: {
    /** An answer for one person inside a group; otherwise it goes to the direct talk. */
    readonly privateInGroup: boolean;
    readonly home: boolean;
    readonly dialogs: boolean;
    /** `findMessage` can read a direct talk back. */
    readonly readBack: boolean;
    /** A person's later words in an archived space are refused (Slack) or the bot has just left (Teams). */
    readonly archives: boolean;
  };
  close(): Promise<void>;
}

/** At least these three colleagues are in the world: `ada` and `ben` get a pair space, `cleo` looks on. */
export interface RigPeople {
  readonly ada: string;
  readonly ben: string;
  readonly cleo: string;
}

export type MakeRig = () => Promise<PlatformRig & { readonly people: RigPeople }>;
