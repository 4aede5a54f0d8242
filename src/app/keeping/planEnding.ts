import { localDate } from '../../core/schedule/localDate.ts';
import { nextWorkingMoment } from '../../core/schedule/nextWorkingMoment.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from './pairAtHand.ts';

const day = 24 * 60 * 60 * 1000;

/** Plans the notice some time before a pair's end, as its programme has it, and the end itself; an open-ended pair has neither. */
export async function planEnding(job: Job, { pair, programme, two }: PairAtHand): Promise<void> {
  if (!pair.endsAt) return;
  const { zone } = two.mentee;
  const base = { subject: pair.id, period: localDate(pair.endsAt, zone).toString(), slot: 'main', zone };
  const notice = programme.prompts.closingBeforeDays * day;
  const noticed = new Date(Math.max(pair.endsAt.getTime() - notice, job.now.getTime()));
  const dueAt = nextWorkingMoment(noticed, { ...two.mentee, awayUntil: null });
  if (dueAt < pair.endsAt) await job.tx.dueDates.plan({ ...base, rule: 'pair-ending', dueAt });
  await job.tx.dueDates.plan({ ...base, rule: 'pair-end', dueAt: pair.endsAt });
}
