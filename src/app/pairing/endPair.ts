import type { EndReason, Pair } from '../../core/pairing/pair.ts';
import type { Job } from '../job.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { pairAtHand } from '../keeping/pairAtHand.ts';
import { unplanPair } from '../keeping/planPair.ts';
import { cancelMeetings } from '../meetings/cancelMeetings.ts';
import { askReviews } from '../reviews/askReviews.ts';
import { pairEffect } from './pairEffect.ts';

/** Ends a pair: saves it, cancels its prompts, queues the archiving of its spaces and the words to both. Twice is once. */
export async function endPair(job: Job, pair: Pair, reason: EndReason): Promise<void> {
  const { tx, now } = job;
  const present = await tx.pairs.lock(pair.id);
  if (present?.state !== 'active') return;
  const ended: Pair = { ...present, state: 'ended', endedAt: now, endReason: reason };
  await tx.pairs.save(ended);
  await unplanPair(job, ended);
  await cancelMeetings(job, ended);
  const hand = await pairAtHand(job, ended);
  if (hand && reason !== 'left') await askReviews(job, hand, 'closing');
  const spaces = await tx.spaces.ofPair(pair.id);
  await tx.outbox.enqueue(
    [
      ...[pair.menteeId, pair.mentorId].map((person) =>
        pairEffect(ended, 'pairing.ended', `ended/${person}`, { person }),
      ),
      ...spaces
        .filter(({ state }) => state !== 'archived')
        .map(({ platform }) => pairEffect(ended, 'pairing.archive', `archive/${platform}`, { platform })),
    ],
    now,
  );
  await refreshHome(job, [pair.menteeId, pair.mentorId]);
}
