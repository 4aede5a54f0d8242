import { type Words, wordsFor } from '../../conversation/text/words.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import { coordinatedBy } from '../coordinating/coordinates.ts';
import type { Job } from '../coordinating/reach.ts';

/** The programme that a file is about, if its reader coordinates it (any more), and the words to write it in. */
export async function forReader(
  job: Job,
  reader: Person | null,
  programmeId: string | undefined,
): Promise<{ readonly programme: Programme; readonly words: Words } | null> {
  if (!reader) return null;
  const programme = (await coordinatedBy(job, reader.id)).find(({ id }) => id === programmeId);
  return programme ? { programme, words: job.wordsFor(reader) } : null;
}

/** What is hung up in the coordinators' channel is in the programme's language. */
export function forChannel(
  job: Job,
  programmeId: string | undefined,
): { readonly programme: Programme; readonly words: Words } | null {
  const programme = job.programmes.byId(programmeId ?? '');
  return programme
    ? { programme, words: wordsFor(programme.languages[0] ?? 'en', knownZone(programme.timeZone)) }
    : null;
}
