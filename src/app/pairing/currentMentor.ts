import type { Pair } from '../../core/pairing/pair.ts';
import type { Job } from '../coordinating/reach.ts';

/** The pair in which this person is a mentee of the programme now, if there is one. */
export async function currentMentor(job: Job, menteeId: string, programmeId: string): Promise<Pair | null> {
  const pairs = await job.tx.pairs.ofPerson(menteeId);
  return (
    pairs.find((pair) => pair.state === 'active' && pair.menteeId === menteeId && pair.programmeId === programmeId) ??
    null
  );
}
