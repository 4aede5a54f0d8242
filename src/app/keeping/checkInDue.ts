import { restOfCheckIn } from '../../core/mentoring/firstContacts.ts';
import { promptMoment } from '../../core/mentoring/promptMoment.ts';
import type { DueCase } from '../capability.ts';
import { breakSilence } from '../help/breakSilence.ts';
import { checkInKey } from './checkInKey.ts';
import { mayStillAsk } from './mayStillAsk.ts';
import { pairAtHand, peopleOf } from './pairAtHand.ts';
import { planCheckIn } from './planPrompts.ts';
import { promptEffects } from './promptEffects.ts';
import { refreshCheckIn } from './refreshCheckIn.ts';

/**
 * Asks a pair whether they have met, and plans the next time. However long the bot was away, there is one question, in the
 * period it belongs to, and none that is later than its grace, for a period that has passed, or in which one of the two
 * has no working moment left.
 */
export const checkInDue: DueCase = async (job, due) => {
  const hand = await pairAtHand(job, await job.tx.pairs.lock(due.subject));
  if (!hand || hand.pair.state === 'ended') return;
  const { pair, programme, two } = hand;
  const within = restOfCheckIn(pair, programme, due.period, job.now, two.mentee.zone);
  const moment =
    within.until > job.now ? promptMoment(two, within, programme.checkIns.hour, hand.space !== null) : null;
  if (moment && (await mayStillAsk(job, due, peopleOf(hand)))) {
    const [earlier] = await job.tx.checkIns.ofPair(pair.id);
    const id = job.newId('chk');
    await job.tx.checkIns.save({
      id,
      pairId: pair.id,
      period: due.period,
      dueAt: due.dueAt,
      answer: null,
      answeredBy: null,
      answeredAt: null,
    });
    const prompt = { kind: 'keeping.check-in', key: checkInKey(pair.id, id), ids: { checkIn: id } };
    await job.tx.outbox.enqueue(promptEffects(job, hand, prompt, moment, within.until), job.now);
    if (earlier) await refreshCheckIn(job, hand, earlier, 'closed');
    await breakSilence(job, hand);
  }
  await planCheckIn(job, hand);
};
