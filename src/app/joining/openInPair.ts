import { whereItStands } from '../../core/agreement/whereItStands.ts';
import type { PairFacts } from '../../core/people/nextSteps.ts';
import type { Role } from '../../core/people/participation.ts';
import type { Job } from '../job.ts';

/** Whether two have agreed on how they work and on goals, or what one of them still has to do about it. */
export async function openInPair(job: Job, pairId: string, as: Role): Promise<Pick<PairFacts, 'agreement' | 'goals'>> {
  const { agreed, pending } = whereItStands(await job.tx.agreements.ofPair(pairId));
  const goals = await job.tx.goals.ofPair(pairId);
  const missesMe = (thing: { mentee: Date | null; mentor: Date | null }) => thing[as] === null;
  const toAgree = goals.some(
    ({ state, menteeAgreedAt, mentorAgreedAt }) =>
      state === 'open' && missesMe({ mentee: menteeAgreedAt, mentor: mentorAgreedAt }),
  );
  const toConfirm =
    pending !== null && missesMe({ mentee: pending.menteeConfirmedAt, mentor: pending.mentorConfirmedAt });
  return {
    agreement: toConfirm ? 'mine' : agreed === null && pending === null ? 'none' : 'settled',
    goals: toAgree ? 'mine' : goals.length === 0 ? 'none' : 'settled',
  };
}
