import { problemView } from '../../conversation/views/digest/problemView.ts';
import { problemCodeSchema } from '../../core/digest/problemCode.ts';
import type { EffectCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { tell } from '../tell.ts';

/** One sentence to one coordinator. */
export const problemEffect: EffectCase = {
  plan: async (job, ids) => {
    const code = problemCodeSchema.safeParse(ids.code);
    if (!code.success) return { kind: 'drop', reason: 'unknown-code' };
    const names = (await job.tx.people.byIds(await concerned(job, ids))).map(({ name }) => name);
    return tell(job, ids.coordinator ?? '', 'working', (words) => problemView(words, code.data, names));
  },
  // A report of a report would never end; the digest still counts it.
  failed: async () => {},
};

async function concerned(job: Job, ids: Readonly<Record<string, string>>): Promise<string[]> {
  const pair = ids.pair ? await job.tx.pairs.byId(ids.pair) : null;
  const request = ids.request ? await job.tx.requests.byId(ids.request) : null;
  const all = [ids.person, pair?.menteeId, pair?.mentorId, request?.menteeId, request?.mentorId];
  return [...new Set(all.filter((id) => id !== undefined))];
}
