import { z } from 'zod';
import { type CheckIn, checkInAnswers } from '../../core/mentoring/checkIn.ts';
import { checkInState } from '../../core/mentoring/checkInState.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call } from '../capability.ts';
import { openProposal } from '../meetings/proposeMeeting.ts';
import { notAllowed } from '../notAllowed.ts';
import { afterMeeting } from '../reviews/planReviews.ts';
import { renderCheckIn } from './checkInEffects.ts';
import { audienceOf } from './myPair.ts';
import { type PairAtHand, pairAtHand, partnerOf } from './pairAtHand.ts';
import { viewFor } from './promptDelivery.ts';
import { refreshCheckIn } from './refreshCheckIn.ts';

const answerSchema = z.enum(checkInAnswers);

/** One of the two says whether they have met. The latest answer counts, until the pair is asked again. */
export const answerCheckIn: ActionCase = async (call, { id, arg }) => {
  const answer = answerSchema.safeParse(arg);
  const asked = await call.tx.checkIns.byId(id);
  // The lock comes before the look at the state: two presses must not both find it unanswered.
  const hand = await pairAtHand(call, asked && (await call.tx.pairs.lock(asked.pairId)));
  const checkIn = await call.tx.checkIns.byId(id);
  if (!answer.success || !checkIn || !hand || !partnerOf(hand, call.person.id)) return notAllowed(call);

  const [newest] = await call.tx.checkIns.ofPair(hand.pair.id);
  if (checkInState(checkIn, newest ?? null, hand.pair) === 'closed') return asItStands(call, hand, checkIn);
  const answered = await save(call, hand, checkIn, answer.data);
  if (answer.data === 'new-date') {
    return openProposal(call, { verb: 'meetings.propose', id: hand.pair.id, arg: '' });
  }
  return asItStands(call, hand, answered);
};

async function save(call: Call, hand: PairAtHand, checkIn: CheckIn, answer: CheckIn['answer']): Promise<CheckIn> {
  if (checkIn.answer === answer) return checkIn;
  const answered = { ...checkIn, answer, answeredBy: call.person.id, answeredAt: call.now };
  await call.tx.checkIns.save(answered);
  if (answer === 'met') await afterMeeting(call, hand);
  await refreshCheckIn(call, hand, answered, `${call.now.getTime()}-${answer}`);
  return answered;
}

async function asItStands(call: Call, hand: PairAtHand, checkIn: CheckIn): Promise<Reply> {
  return {
    kind: 'replace',
    view: viewFor(call, hand, audienceOf(call, hand), await renderCheckIn(call, hand, checkIn)),
  };
}
