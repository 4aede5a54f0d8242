import { checkInCard } from '../../conversation/views/keeping/checkInCard.ts';
import type { CheckIn } from '../../core/mentoring/checkIn.ts';
import { checkInState } from '../../core/mentoring/checkInState.ts';
import type { EffectCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { checkInKey } from './checkInKey.ts';
import { type PairAtHand, pairAtHand, partnerOf } from './pairAtHand.ts';
import { promptDelivery, type RenderPrompt, viewFor } from './promptDelivery.ts';
import { copyKey } from './promptEffects.ts';

/** The question, in the space or to one of the two. */
export const checkInPrompt: EffectCase = {
  plan: (job, ids) =>
    promptDelivery(job, ids, async (hand) => {
      const checkIn = await job.tx.checkIns.byId(ids.checkIn ?? '');
      return checkIn ? renderCheckIn(job, hand, checkIn) : null;
    }),
};

/** The same message after an answer, or when its time is over. */
export const checkInCardUpdate: EffectCase = {
  plan: async (job, ids) => {
    const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
    const checkIn = await job.tx.checkIns.byId(ids.checkIn ?? '');
    if (!hand || !checkIn) return { kind: 'drop', reason: 'moment-gone' };
    const audience = ids.audience ?? 'space';
    const message = await job.tx.messages.byKey(copyKey(checkInKey(hand.pair.id, checkIn.id), audience));
    if (!message) return { kind: 'drop', reason: 'no-message' };
    return { kind: 'update', message, view: viewFor(job, hand, audience, await renderCheckIn(job, hand, checkIn)) };
  },
};

/** A check-in as it stands now. */
export async function renderCheckIn(job: Job, hand: PairAtHand, checkIn: CheckIn): Promise<RenderPrompt> {
  const all = await job.tx.checkIns.ofPair(hand.pair.id);
  const before = all[all.findIndex(({ id }) => id === checkIn.id) + 1];
  const { answer, answeredBy } = checkIn;
  const by = [hand.mentee, hand.mentor].find(({ id }) => id === answeredBy);
  return (words, reader) =>
    checkInCard(words, {
      id: checkIn.id,
      pairId: hand.pair.id,
      state: checkInState(checkIn, all[0] ?? null, hand.pair),
      names: reader ? [partnerOf(hand, reader.id)?.name ?? ''] : [hand.mentee.name, hand.mentor.name],
      since: before?.dueAt ?? hand.pair.startedAt,
      answer: answer && by ? { answer, by: by.name, yours: by.id === reader?.id } : null,
    });
}
