import { commonGround } from '../../core/pairing/commonGround.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import { pairEnd } from '../../core/pairing/pairEnd.ts';
import { termsOf } from '../../core/pairing/pairTerms.ts';
import type { Person } from '../../core/people/person.ts';
import type { Cadence } from '../../core/people/profile.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../job.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { planBeginning } from '../keeping/planBeginning.ts';
import { planPair } from '../keeping/planPair.ts';
import { pairEffect } from './pairEffect.ts';

/** Two who are to be a pair. */
export interface Match {
  readonly programmeId: string;
  readonly menteeId: string;
  readonly mentorId: string;
}

/**
 * Makes a pair: saves it with the terms of today's programme, plans its prompts, queues the opening of its space; where
 * the two have no common ground, each is told how to go on. @throws when the programme or one of the two is not there.
 */
export async function formPair(job: Job, { programmeId, menteeId, mentorId }: Match): Promise<Pair> {
  const programme = job.programmes.byId(programmeId);
  const mentee = await job.tx.people.byId(menteeId);
  const mentor = await job.tx.people.byId(mentorId);
  if (!programme || !mentee || !mentor) throw new Error('a pair needs a programme and two people');
  const pair: Pair = {
    id: job.newId('pair'),
    programmeId: programme.id,
    menteeId: mentee.id,
    mentorId: mentor.id,
    cadence: cadenceOf(programme, mentee, mentor),
    state: 'active',
    startedAt: job.now,
    endsAt: pairEnd(job.now, programme.duration, programme.timeZone),
    endedAt: null,
    endReason: null,
  };
  await job.tx.pairs.save(pair);
  await job.tx.pairTerms.save(pair.id, termsOf(programme), job.now);
  await planPair(job, pair);
  await planBeginning(job, pair);
  await openSpace(job, pair, programme, mentee, mentor);
  await refreshHome(job, [mentee.id, mentor.id]);
  return pair;
}

/** The rhythm both like; where they differ, the programme's. */
function cadenceOf(programme: Programme, mentee: Person, mentor: Person): Cadence {
  const { cadence } = mentee.profile;
  return cadence !== null && cadence === mentor.profile.cadence ? cadence : programme.checkIns.cadence;
}

async function openSpace(job: Job, pair: Pair, { space }: Programme, mentee: Person, mentor: Person): Promise<void> {
  const ground = commonGround(mentee, mentor);
  if (!ground) {
    const told = [mentee, mentor].map(({ id }) => pairEffect(pair, 'pairing.across', `across/${id}`, { person: id }));
    await job.tx.outbox.enqueue(told, job.now);
    return;
  }
  const { platform, tenant } = ground.mentee;
  await job.tx.spaces.save({
    pairId: pair.id,
    platform,
    tenant,
    state: 'opening',
    conversationId: null,
    serviceUrl: null,
    team: platform === 'teams' ? space.team : null,
  });
  await job.tx.outbox.enqueue([pairEffect(pair, 'pairing.open-space', `space/${platform}`, { platform })], job.now);
}
