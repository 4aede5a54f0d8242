import type { Words } from '../conversation/text/words.ts';
import type { MentorIndex } from '../core/matching/index/mentorIndex.ts';
import type { Person } from '../core/people/person.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { FileLinks } from '../ports/fileLinks.ts';
import type { Repositories } from '../ports/store.ts';

export interface MentorIndexes {
  /** The index of a programme's mentors, with all that was committed before now. */
  of(job: Job, programme: Programme): Promise<MentorIndex>;
}

/** What every use case works with, for the length of one transaction. */
export interface Job {
  readonly tx: Repositories;
  readonly now: Date;
  readonly programmes: ProgrammeBook;
  /** `null` without a public address, and where nothing is said to anybody. */
  readonly links: FileLinks | null;
  /** How late a prompt may still be sent, in ms. */
  readonly graceMs: number;
  /** Keeps the index of each programme's mentors; `null`: it is made each time. */
  readonly mentorIndexes: MentorIndexes | null;
  /** A fresh opaque id with a readable prefix, such as `req_…`. */
  newId(prefix: string): string;
  wordsFor(person: Person): Words;
}

export interface ProgrammeBook {
  /** As they hold: in a job, with what coordinators have set. */
  readonly all: readonly Programme[];
  byId(id: string): Programme | null;
  /** As its file says it, whatever has been set since. */
  filed(id: string): Programme | null;
}
