import { otherAgenda } from '../../core/meetings/otherAgenda.ts';
import { suggestAgenda } from '../../core/meetings/suggestAgenda.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from '../keeping/pairAtHand.ts';

/** O10: topics for a talk, by the pair's open goals and what it talked about before; other ones than those `shown`. */
export async function chooseAgenda(
  job: Job,
  { pair, programme }: PairAtHand,
  meetingId: string,
  shown: readonly string[] | null = null,
): Promise<readonly string[]> {
  const goals = (await job.tx.goals.ofPair(pair.id)).filter(({ state }) => state === 'open');
  const before = (await job.tx.meetings.ofPair(pair.id)).filter(
    ({ id, kind, agenda }) => id !== meetingId && kind === 'talk' && agenda.length > 0,
  );
  const topics = programme.agendaTopics;
  const aims = goals.map(({ text }) => text);
  const past = before.map(({ agenda }) => agenda);
  return shown === null ? suggestAgenda(topics, aims, past) : otherAgenda(topics, aims, past, shown);
}
