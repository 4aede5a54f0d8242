import { type Half, joinBarrier, whoStays } from '../../core/people/joinedAccounts.ts';
import type { Person } from '../../core/people/person.ts';
import type { Job } from '../job.ts';

/** Two accounts that may become one person. */
export interface Halves {
  /** Where the code was asked for. */
  readonly began: Person;
  /** Where it was entered. */
  readonly other: Person;
  /** Whose profile stays. */
  readonly kept: Person;
  readonly gone: Person;
  /** What has to end first, in words' terms: with whom, where it is somebody else. */
  readonly barrier: null | { readonly kind: 'each-other' } | { readonly kind: 'same-partner'; readonly name: string };
}

/** `null` when one of the two is not there any more. */
export async function bothHalves(job: Job, beganId: string, otherId: string): Promise<Halves | null> {
  const [began, other] = await job.tx.people.byIds([beganId, otherId]);
  if (!began || !other) return null;
  const [first, second] = [await halfOf(job, began.id), await halfOf(job, other.id)];
  const kept = whoStays(first, second).id === began.id ? began : other;
  const found = joinBarrier(first, second);
  return {
    began,
    other,
    kept,
    gone: kept === began ? other : began,
    barrier:
      found?.kind === 'same-partner'
        ? { kind: found.kind, name: (await job.tx.people.byId(found.partnerId))?.name ?? '' }
        : found,
  };
}

async function halfOf({ tx, programmes }: Job, id: string): Promise<Half> {
  const sent = await Promise.all(programmes.all.map((programme) => tx.requests.ofMentee(id, programme.id)));
  return {
    id,
    parts: await tx.participations.of(id),
    pairs: await tx.pairs.ofPerson(id),
    requests: [...sent.flat(), ...(await tx.requests.toMentor(id))],
  };
}
