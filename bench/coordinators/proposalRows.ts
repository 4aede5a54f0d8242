import type { Job } from '../../src/app/job.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import { startProposal } from '../../src/app/proposing/propose.ts';
import { reckon } from '../../src/app/proposing/reckon.ts';
import type { Figure, World } from './figure.ts';
import { measured } from './measured.ts';
import { seedSeekers } from './seed.ts';

/** A proposal for two thousand mentees, from the button to its being there to read. */
export async function proposalRows({ store, other, programmes, now }: World, quick: boolean): Promise<Figure[]> {
  const seekers = quick ? 200 : 2_000;
  const inJob = <T>(work: (job: Job) => Promise<T>) => store.transaction((tx) => work(makeJob(tx, now, programmes)));
  await seedSeekers(store, other, seekers, now);
  const { ms, cpuMs, result } = await measured(async () => {
    await inJob((job) => startProposal(job, other, null, null, []));
    const proposal = await inJob((job) => job.tx.proposals.underWay(other.id, null));
    const nobodyElse = { findAccount: async () => null, lookUp: () => Promise.reject(new Error('nobody to look up')) };
    await reckon({ inJob, ...nobodyElse }, proposal?.id ?? '', 1);
    return inJob((job) => job.tx.proposals.byId(proposal?.id ?? ''));
  });
  return [
    {
      what: `proposal for ${seekers} mentees, from the button to its being ready`,
      figure: `${(ms / 1000).toFixed(1)} s (processor ${(cpuMs / 1000).toFixed(1)} s), ${result?.summary?.matched ?? 0} matched`,
      bar: '< 5 s',
      met: ms < 5_000 && result?.state === 'open',
    },
  ];
}
