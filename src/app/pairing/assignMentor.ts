import { freePlaces } from '../../core/pairing/freePlaces.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import { introduce } from '../contact/introduce.ts';
import type { Job } from '../job.ts';
import { closeOthers } from '../requests/closeOthers.ts';
import { lockParts } from '../requests/lockParts.ts';
import { rulesOf } from '../rulesOf.ts';
import { currentMentor } from './currentMentor.ts';
import { formPair, type Match } from './formPair.ts';

export type Assignment =
  | { readonly kind: 'assigned'; readonly pair: Pair }
  | { readonly kind: 'not'; readonly why: 'not-taking-part' | 'mentee-has-mentor' | 'no-place' };

/**
 * Makes a pair that the coordinators decided on, and introduces the two to each other: who, why, and a line to begin
 * with. Looks at everything again under a lock, as an acceptance does; what else the mentee had asked is closed.
 */
export async function assignMentor(job: Job, match: Match): Promise<Assignment> {
  const { programmeId, menteeId, mentorId } = match;
  const parts = await lockParts(job, programmeId, [mentorId, menteeId]);
  const [mentor, mentee] = [parts.get(mentorId), parts.get(menteeId)];
  const takesPart =
    mentor?.state === 'active' &&
    mentee?.state === 'active' &&
    mentor.roles.includes('mentor') &&
    mentee.roles.includes('mentee') &&
    mentorId !== menteeId;
  if (!takesPart) return { kind: 'not', why: 'not-taking-part' };
  if (await currentMentor(job, menteeId, programmeId)) return { kind: 'not', why: 'mentee-has-mentor' };
  const rules = rulesOf(job, programmeId);
  if (rules.notPaused && !mentor.taking) return { kind: 'not', why: 'no-place' };
  if (freePlaces(mentor, await job.tx.pairs.ofPerson(mentorId), rules) === 0) return { kind: 'not', why: 'no-place' };
  const pair = await formPair(job, match);
  await introduce(job, pair);
  await closeOthers(job, match, mentor);
  return { kind: 'assigned', pair };
}
