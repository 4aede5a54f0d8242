import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from './reach.ts';
import { writeDown } from './writeDown.ts';

/** A coordinator reads what matching knows of these people: each of them can read later that somebody looked. */
export async function lookedInto(
  job: Job,
  reader: string,
  programme: Programme,
  personIds: readonly string[],
): Promise<void> {
  for (const personId of new Set(personIds)) {
    await writeDown(job, { actorId: reader, programmeId: programme.id, personId, code: 'record-read' });
  }
}
