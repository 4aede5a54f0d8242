import type { Participation } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Job } from '../job.ts';
import { endPair } from '../pairing/endPair.ts';
import { closeRequests } from '../requests/closeRequests.ts';
import { removeJoining } from './joiningTalk.ts';
import { refreshHome } from './refreshHome.ts';

/** Takes a person out of a programme: their requests are closed, their pairs end without fault, and nobody waits for them. Twice is once. */
export async function leaveProgramme(job: Job, person: Person, part: Participation): Promise<void> {
  const { tx, now } = job;
  const here = await tx.participations.lock(part.id);
  if (here?.state !== 'active') return;
  await tx.participations.save({ ...here, state: 'left', leftAt: now });
  await removeJoining(job, person.id, part.programmeId);

  const waiting = ({ state }: { state: string }) => state === 'open' || state === 'more-asked';
  const sent = await tx.requests.ofMentee(person.id, part.programmeId);
  await closeRequests(job, sent.filter(waiting), 'withdrawn');
  const received = await tx.requests.toMentor(person.id);
  const toMe = received.filter((request) => request.programmeId === part.programmeId && waiting(request));
  await closeRequests(job, toMe, 'closed');

  const partners: string[] = [];
  for (const pair of await tx.pairs.ofPerson(person.id)) {
    if (pair.programmeId !== part.programmeId || pair.state !== 'active') continue;
    partners.push(pair.menteeId === person.id ? pair.mentorId : pair.menteeId);
    await endPair(job, pair, 'left');
  }
  await refreshHome(job, [person.id, ...partners]);
}
