import type { ReviewKind } from '../../core/reviews/review.ts';
import { giveTip } from '../help/giveTip.ts';
import type { Job } from '../job.ts';
import { type PairAtHand, peopleOf } from '../keeping/pairAtHand.ts';

const freshness = 14 * 24 * 60 * 60 * 1000;

/** Asks each of the two, on their own, to look back; once of each kind. */
export async function askReviews(job: Job, hand: PairAtHand, kind: ReviewKind): Promise<void> {
  const { tx, now } = job;
  for (const person of peopleOf(hand)) {
    if (await tx.reviews.find(hand.pair.id, person.id, kind)) continue;
    const base = { pairId: hand.pair.id, personId: person.id, kind, answers: null, shared: [], answeredAt: null };
    await tx.reviews.save({ ...base, askedAt: now });
    // The end has words of its own, which carry its question.
    if (kind === 'closing') continue;
    const tip = kind === 'mid-term' ? await giveTip(job, hand, person, 'mid-term') : null;
    const asked = {
      key: `pair/${hand.pair.id}/review/${kind}/${person.id}`,
      kind: `reviews.${kind}`,
      ids: { pair: hand.pair.id, person: person.id, ...(tip ? { tip: tip.id } : {}) },
      notBefore: null,
      expiresAt: new Date(now.getTime() + freshness),
    };
    await tx.outbox.enqueue([asked], now);
  }
}
