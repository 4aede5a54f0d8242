import { randomUUID } from 'node:crypto';
import { wordsFor } from '../conversation/text/words.ts';
import { knownZone } from '../core/schedule/knownZone.ts';
import type { FileLinks } from '../ports/fileLinks.ts';
import type { Repositories } from '../ports/store.ts';
import type { Job, MentorIndexes, ProgrammeBook } from './job.ts';

/** How late a prompt may still be sent, unless a setting says otherwise. */
const usualGraceMs = 24 * 60 * 60 * 1000;

export function makeJob(
  tx: Repositories,
  now: Date,
  programmes: ProgrammeBook,
  links: FileLinks | null = null,
  graceMs = usualGraceMs,
  mentorIndexes: MentorIndexes | null = null,
): Job {
  return {
    tx,
    now,
    programmes,
    links,
    graceMs,
    mentorIndexes,
    newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
    wordsFor: (person) => wordsFor(person.language, knownZone(person.profile.timeZone)),
  };
}
