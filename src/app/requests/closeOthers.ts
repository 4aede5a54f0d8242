import { freePlaces } from '../../core/pairing/freePlaces.ts';
import type { Participation } from '../../core/people/participation.ts';
import type { Job } from '../job.ts';
import type { Match } from '../pairing/formPair.ts';
import { rulesOf } from '../rulesOf.ts';
import { closeRequests } from './closeRequests.ts';

/** After two have become a pair: closes what else the mentee asked, and what a mentor without room was asked. */
export async function closeOthers(job: Job, { programmeId, menteeId }: Match, mentor: Participation): Promise<void> {
  const { tx } = job;
  await closeRequests(job, await tx.requests.ofMentee(menteeId, programmeId), 'closed');
  if (freePlaces(mentor, await tx.pairs.inProgramme(programmeId), rulesOf(job, programmeId)) > 0) return;
  const received = await tx.requests.toMentor(mentor.personId);
  await closeRequests(
    job,
    received.filter((request) => request.programmeId === programmeId),
    'closed',
  );
}
