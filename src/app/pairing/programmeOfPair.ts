import type { Pair } from '../../core/pairing/pair.ts';
import { onTerms } from '../../core/pairing/pairTerms.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../coordinating/reach.ts';

/** The programme as this pair agreed to it, whatever its file says now; `null` when there is no such programme any more. */
export async function programmeOfPair(job: Job, { id, programmeId }: Pair): Promise<Programme | null> {
  const programme = job.programmes.byId(programmeId);
  return programme && onTerms(programme, await job.tx.pairTerms.find(id));
}
