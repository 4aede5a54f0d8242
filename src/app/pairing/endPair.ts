import type { EndReason, Pair } from '../../core/pairing/pair.ts';
import type { Tip } from '../../core/programme/tips.ts';
import { giveTip } from '../help/giveTip.ts';
import { withTip } from '../help/withTip.ts';
import type { Job } from '../job.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { type PairAtHand, pairAtHand, peopleOf } from '../keeping/pairAtHand.ts';
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
  for (const person of [pair.menteeId, pair.mentorId]) {
    const told = pairEffect(ended, 'pairing.ended', `ended/${person}`, { person });
    await tx.outbox.enqueue([withTip(told, await closingTip(job, hand, person, reason))], now);
  }
  const open = spaces.filter(({ state }) => state !== 'archived');
  await tx.outbox.enqueue(
    open.map(({ platform }) => pairEffect(ended, 'pairing.archive', `archive/${platform}`, { platform })),
    now,
  );
  await refreshHome(job, [pair.menteeId, pair.mentorId]);
}

/** For whoever has not had it with the notice; nothing is to be said on parting from somebody who left. */
async function closingTip(job: Job, hand: PairAtHand | null, personId: string, reason: EndReason): Promise<Tip | null> {
  const person = hand && peopleOf(hand).find(({ id }) => id === personId);
  return hand && person && reason !== 'left' ? giveTip(job, hand, person, 'closing') : null;
}
