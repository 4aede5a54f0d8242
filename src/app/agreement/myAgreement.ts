import { type AgreementStanding, whereItStands } from '../../core/agreement/whereItStands.ts';
import type { Role } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Job } from '../job.ts';
import { type PairAtHand, pairAtHand, partnerOf } from '../keeping/pairAtHand.ts';

/** A pair as one of the two sees it, with where its agreement stands. */
export interface MyAgreement {
  readonly hand: PairAtHand;
  readonly as: Role;
  readonly partner: Person;
  readonly standing: AgreementStanding;
}

/** `null` for a pair that is not this person's. An ended one can still be read. */
export async function myAgreement(job: Job, personId: string, pairId: string): Promise<MyAgreement | null> {
  const hand = await pairAtHand(job, await job.tx.pairs.byId(pairId));
  const partner = hand && partnerOf(hand, personId);
  if (!hand || !partner) return null;
  return {
    hand,
    as: hand.mentor.id === personId ? 'mentor' : 'mentee',
    partner,
    standing: whereItStands(await job.tx.agreements.ofPair(pairId)),
  };
}
