import type { CommandName } from '../conversation/commands.ts';
import type { Words } from '../conversation/text/words.ts';
import type { Account } from '../core/people/account.ts';
import type { Person } from '../core/people/person.ts';
import type { DueDate } from '../core/schedule/dueDate.ts';
import type { Conversation, MessageRef } from '../ports/conversation.ts';
import type { Delivered, Delivery } from '../ports/delivery.ts';
import type { PersonFacts } from '../ports/platform.ts';
import type { PlatformError } from '../ports/platformError.ts';
import type { Reply } from '../ports/reply.ts';
import type { ActionRef, FormAnswers } from '../ports/view.ts';
import type { FileCase } from './files/fileCase.ts';
import type { Job } from './job.ts';

/** One person's event inside its transaction. `person` is who the platform signed for, loaded afresh. */
export interface Call extends Job {
  readonly person: Person;
  /** From which of their accounts this comes. */
  readonly account: Account;
  readonly words: Words;
  readonly where: Conversation | null;
  /** The message that carried the control, if one did. */
  readonly message: MessageRef | null;
}

/*
 * The shapes of use cases. `J` and `C` are what they work with: everything, or for coordinators only what is within their
 * reach (`coordinating/reach.ts`).
 */

/** `rest` is what followed the command's word. */
export type CommandCase<C = Call> = (call: C, rest: string) => Promise<Reply>;
/** Authorises from `call.person`; an id that is not theirs to act on gets `notAllowed(call)`. */
export type ActionCase<C = Call> = (call: C, action: ActionRef) => Promise<Reply>;
export type FormCase<C = Call> = (call: C, token: string, answers: FormAnswers) => Promise<Reply>;

/** What there is outside of a transaction. */
export interface Outside<J = Job> {
  inJob<T>(work: (job: J) => Promise<T>): Promise<T>;
  /** Asks the platforms whose address this is; `null` where nobody has it. */
  findAccount(email: string): Promise<Account | null>;
  /** What the platform knows of somebody. @throws PlatformError */
  lookUp(account: Account): Promise<PersonFacts>;
}

/** How one kind of effect is rendered when its turn comes, and what follows from its outcome. */
export interface EffectCase<J = Job> {
  /** What takes long, before and outside of the transaction that renders; it opens transactions of its own. Twice is once. */
  prepare?(outside: Outside<J>, ids: Readonly<Record<string, string>>): Promise<void>;
  plan(job: J, ids: Readonly<Record<string, string>>): Promise<Delivery>;
  settled?(job: J, ids: Readonly<Record<string, string>>, delivered: Delivered): Promise<void>;
  /** Where it is left out, the coordinators are told for whom something did not arrive. */
  failed?(job: J, ids: Readonly<Record<string, string>>, error: PlatformError): Promise<void>;
}

/** What falls due under a rule: decides, saves, enqueues. Runs in the transaction that takes the date. */
export type DueCase<J = Job> = (job: J, due: DueDate) => Promise<void>;

/** A part of the programme as the router meets it: what it answers, renders and does on time. */
export interface Capability<J = Job, C = Call> {
  readonly commands: Partial<Record<CommandName, CommandCase<C>>>;
  readonly actions: Readonly<Record<string, ActionCase<C>>>;
  readonly forms: Readonly<Record<string, FormCase<C>>>;
  readonly effects: Readonly<Record<string, EffectCase<J>>>;
  readonly due: Readonly<Record<string, DueCase<J>>>;
  /** What it hands out as files, where it does. */
  readonly files?: readonly FileCase<J>[];
}
