import { daysAfter } from '../../core/schedule/daysAfter.ts';
import { nextWorkingMoment } from '../../core/schedule/nextWorkingMoment.ts';
import type { DueCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { type PairAtHand, pairAtHand, peopleOf } from '../keeping/pairAtHand.ts';
import { giveTip } from './giveTip.ts';
import { tipSent } from './sendTips.ts';

const rule = 'paired-tip';
/** The first on the day after, when the welcome has been read; the others follow one by one. */
const firstAfterDays = 1;
const apartDays = 5;

/** Plans, once for a new pair, the programme's tips for its beginning: to each of the two in their own hours. */
export async function planPairedTips(job: Job, hand: PairAtHand): Promise<void> {
  for (const { id } of peopleOf(hand)) await planNext(job, hand, id, 0);
}

async function planNext(job: Job, hand: PairAtHand, personId: string, count: number): Promise<void> {
  if (!hand.programme.tips.some(({ moment }) => moment === 'paired')) return;
  const time = personId === hand.mentor.id ? hand.two.mentor : hand.two.mentee;
  const after = daysAfter(job.now, count === 0 ? firstAfterDays : apartDays, time.zone);
  const base = { rule, subject: hand.pair.id, period: String(count), slot: personId };
  await job.tx.dueDates.plan({ ...base, dueAt: nextWorkingMoment(after, time), zone: time.zone });
}

export const pairedTipDue: DueCase = async (job, due) => {
  const hand = await pairAtHand(job, await job.tx.pairs.lock(due.subject));
  const person = hand && peopleOf(hand).find(({ id }) => id === due.slot);
  if (hand?.pair.state !== 'active' || !person) return;
  const tip = await giveTip(job, hand, person, 'paired');
  if (!tip) return;
  await job.tx.outbox.enqueue([tipSent(job, hand, person.id, tip, due.period)], job.now);
  await planNext(job, hand, person.id, Number(due.period) + 1);
};
