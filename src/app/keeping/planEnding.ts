import { localDate } from '../../core/schedule/localDate.ts';
import { nextWorkingMoment } from '../../core/schedule/nextWorkingMoment.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from './pairAtHand.ts';

/** How long before its end a pair hears of it. */
const notice = 14 * 24 * 60 * 60 * 1000;

/** Plans the notice two weeks before a pair's end and the end itself; an open-ended pair has neither. */
export async function planEnding(job: Job, { pair, two }: PairAtHand): Promise<void> {
  if (!pair.endsAt) return;
  const { zone } = two.mentee;
  const base = { subject: pair.id, period: localDate(pair.endsAt, zone).toString(), slot: 'main', zone };
  const noticed = new Date(Math.max(pair.endsAt.getTime() - notice, job.now.getTime()));
  const dueAt = nextWorkingMoment(noticed, { ...two.mentee, awayUntil: null });
  if (dueAt < pair.endsAt) await job.tx.dueDates.plan({ ...base, rule: 'pair-ending', dueAt });
  await job.tx.dueDates.plan({ ...base, rule: 'pair-end', dueAt: pair.endsAt });
}
