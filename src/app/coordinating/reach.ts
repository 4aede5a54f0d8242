import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Repositories } from '../../ports/store.ts';
import type * as whole from '../capability.ts';
import type { FileCase as WholeFileCase } from '../files/fileCase.ts';
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
  readonly participations: Of<'participations', 'byId' | 'lock' | 'find' | 'ofPeople' | 'inProgramme'>;
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

export interface Call extends Omit<whole.Call, 'tx'> {
  readonly tx: CoordinatorRepositories;
}

export type CommandCase = whole.CommandCase<Call>;
export type ActionCase = whole.ActionCase<Call>;
export type FormCase = whole.FormCase<Call>;
export type DueCase = whole.DueCase<Job>;
export type Outside = whole.Outside<Job>;
export type EffectCase = whole.EffectCase<Job>;
export type FileCase = WholeFileCase<Job>;
export type Capability = whole.Capability<Job, Call>;
