import { randomUUID } from 'node:crypto';
import { wordsFor } from '../conversation/text/words.ts';
import { knownZone } from '../core/schedule/knownZone.ts';
import type { FileLinks } from '../ports/fileLinks.ts';
import type { Repositories } from '../ports/store.ts';
import type { Job, ProgrammeBook } from './job.ts';

export function makeJob(tx: Repositories, now: Date, programmes: ProgrammeBook, links: FileLinks | null = null): Job {
  return {
    tx,
    now,
    programmes,
    links,
    newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
    wordsFor: (person) => wordsFor(person.language, knownZone(person.profile.timeZone)),
  };
}
