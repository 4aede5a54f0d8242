import { pickTip } from '../../core/help/pickTip.ts';
import type { Person } from '../../core/people/person.ts';
import type { Tip } from '../../core/programme/tips.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from '../keeping/pairAtHand.ts';

/** Chooses the next tip for one of a pair at a moment, and notes that they have had it; `null` when none is left. */
export async function giveTip(
  job: Job,
  { pair, programme }: PairAtHand,
  person: Person,
  moment: Tip['moment'],
): Promise<Tip | null> {
  const role = person.id === pair.mentorId ? 'mentor' : 'mentee';
  const tip = pickTip(programme.tips, moment, [role], await job.tx.tips.given(pair.id, person.id));
  if (tip) await job.tx.tips.give(pair.id, person.id, tip.id, job.now);
  return tip;
}
