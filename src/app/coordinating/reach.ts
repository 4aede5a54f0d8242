import type { CommandName } from '../../conversation/commands.ts';
import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Person } from '../../core/people/person.ts';
import type { DueDate } from '../../core/schedule/dueDate.ts';
import type { Delivered, Delivery } from '../../ports/delivery.ts';
import type { FileView } from '../../ports/fileView.ts';
import type { PlatformError } from '../../ports/platformError.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Repositories } from '../../ports/store.ts';
import type { ActionRef, FormAnswers } from '../../ports/view.ts';
import type { Call as WholeCall, Outside as WholeOutside } from '../capability.ts';
import type { Job as WholeJob } from '../job.ts';

/*
 * What the coordinators' parts of the program can read: status, names and figures. There is no way from here to what pairs
 * write, neither for the compiler nor at run time (`narrowed.ts`). What they set going without reading it is in `deeds.ts`.
 */

type Of<K extends keyof Repositories, M extends keyof Repositories[K]> = Pick<Repositories[K], M>;

/** A request without what its mentee and its mentor wrote. */
export type RequestStatus = Omit<MentoringRequest, 'note' | 'question' | 'more' | 'declineReason'>;

export interface CoordinatorRepositories {
  /** Without what people hope for and offer in their own words. */
  readonly people: Of<'people', 'byId' | 'byIds' | 'byEmail'>;
  readonly participations: Of<'participations', 'find' | 'ofPeople' | 'inProgramme'>;
  readonly pairs: Of<'pairs', 'byId' | 'lock' | 'ofPerson'>;
  readonly requests: {
    byId(id: string): Promise<RequestStatus | null>;
    ofMentee(menteeId: string, programmeId: string): Promise<readonly RequestStatus[]>;
  };
  readonly pairTerms: Of<'pairTerms', 'find'>;
  readonly matching: Of<'matching', 'names' | 'ties'>;
  readonly spaces: Of<'spaces', 'ofPair'>;
  readonly directTalks: Of<'directTalks', 'find'>;
  readonly audit: Of<'audit', 'add' | 'ofProgramme'>;
  readonly outbox: Of<'outbox', 'enqueue' | 'idsOf' | 'problem' | 'resend'>;
  readonly dueDates: Of<'dueDates', 'plan' | 'cancel'>;
  readonly figures: Repositories['figures'];
  readonly coordinators: Repositories['coordinators'];
  readonly proposals: Repositories['proposals'];
  readonly roster: Repositories['roster'];
  readonly settings: Repositories['settings'];
}

/** What every use case of theirs works with: see `app/job.ts`. */
export interface Job extends Omit<WholeJob, 'tx'> {
  readonly tx: CoordinatorRepositories;
}

/* The same shapes as in `app/capability.ts`, within that reach. */

export interface Call extends Omit<WholeCall, 'tx'> {
  readonly tx: CoordinatorRepositories;
}

export type CommandCase = (call: Call, rest: string) => Promise<Reply>;
export type ActionCase = (call: Call, action: ActionRef) => Promise<Reply>;
export type FormCase = (call: Call, token: string, answers: FormAnswers) => Promise<Reply>;
export type DueCase = (job: Job, due: DueDate) => Promise<void>;

export interface Outside extends Omit<WholeOutside, 'inJob'> {
  inJob<T>(work: (job: Job) => Promise<T>): Promise<T>;
}

type Ids = Readonly<Record<string, string>>;

export interface EffectCase {
  prepare?(outside: Outside, ids: Ids): Promise<void>;
  plan(job: Job, ids: Ids): Promise<Delivery>;
  settled?(job: Job, ids: Ids, delivered: Delivered): Promise<void>;
  failed?(job: Job, ids: Ids, error: PlatformError): Promise<void>;
}

export interface FileCase {
  readonly kind: string;
  readonly hours: number;
  render(job: Job, reader: Person | null, ids: Ids): Promise<FileView | null>;
}

export interface Capability {
  readonly commands: Partial<Record<CommandName, CommandCase>>;
  readonly actions: Readonly<Record<string, ActionCase>>;
  readonly forms: Readonly<Record<string, FormCase>>;
  readonly effects: Readonly<Record<string, EffectCase>>;
  readonly due: Readonly<Record<string, DueCase>>;
  readonly files?: readonly FileCase[];
}
