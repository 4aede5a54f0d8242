import { problemView } from '../../conversation/views/digest/problemView.ts';
import { problemCodeSchema } from '../../core/digest/problemCode.ts';
import { concerned } from '../concerned.ts';
import type { EffectCase, Job } from '../coordinating/reach.ts';
import { tell } from '../tell.ts';

/** One sentence to one coordinator. */
export const problemEffect: EffectCase = {
  plan: async (job, ids) => {
    const code = problemCodeSchema.safeParse(ids.code);
    if (!code.success) return { kind: 'drop', reason: 'unknown-code' };
    if (code.data === 'space-not-opened' && !(await stillMissing(job, ids))) {
      return { kind: 'drop', reason: 'moment-gone' };
    }
    const names = (await job.tx.people.byIds(await concerned(job, ids))).map(({ name }) => name);
    return tell(job, ids.coordinator ?? '', 'working', (words) => problemView(words, code.data, names));
  },
  // A report of a report would never end; the digest still counts it.
  failed: async () => {},
};

/** By the time a coordinator reads it, the two may have opened their space with another try. */
async function stillMissing(job: Job, { pair }: Readonly<Record<string, string>>): Promise<boolean> {
  const spaces = pair ? await job.tx.spaces.ofPair(pair) : [];
  return spaces.some(({ state }) => state === 'opening');
}
