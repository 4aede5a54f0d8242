import { suggestAgenda } from '../../core/meetings/suggestAgenda.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from '../keeping/pairAtHand.ts';

/** O10: topics for a talk, by the pair's open goals and what it talked about before; `past` may hold what to avoid first. */
export async function chooseAgenda(
  job: Job,
  { pair, programme }: PairAtHand,
  meetingId: string,
  past: readonly (readonly string[])[] = [],
): Promise<readonly string[]> {
  const goals = (await job.tx.goals.ofPair(pair.id)).filter(({ state }) => state === 'open');
  const before = (await job.tx.meetings.ofPair(pair.id)).filter(
    ({ id, kind, agenda }) => id !== meetingId && kind === 'talk' && agenda.length > 0,
  );
  return suggestAgenda(
    programme.agendaTopics,
    goals.map(({ text }) => text),
    [...past, ...before.map(({ agenda }) => agenda)],
  );
}
