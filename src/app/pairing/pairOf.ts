import type { Pair } from '../../core/pairing/pair.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../coordinating/reach.ts';
import { programmeOfPair } from './programmeOfPair.ts';

/** A pair with everything that is said about it. */
export interface WholePair {
  readonly pair: Pair;
  /** As the pair agreed to it. */
  readonly programme: Programme;
  readonly mentee: Person;
  readonly mentor: Person;
}

/** `null` when the pair, its programme or one of its people is not there. */
export async function pairOf(job: Job, pairId: string | undefined): Promise<WholePair | null> {
  const pair = pairId ? await job.tx.pairs.byId(pairId) : null;
  if (!pair) return null;
  const programme = await programmeOfPair(job, pair);
  const mentee = await job.tx.people.byId(pair.menteeId);
  const mentor = await job.tx.people.byId(pair.mentorId);
  return programme && mentee && mentor ? { pair, programme, mentee, mentor } : null;
}

/** The other one of the two; `null` for somebody who is not of this pair. */
export function partnerOf({ mentee, mentor }: WholePair, personId: string | undefined): Person | null {
  if (personId === mentee.id) return mentor;
  return personId === mentor.id ? mentee : null;
}
