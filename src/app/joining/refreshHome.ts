import type { Job } from '../coordinating/reach.ts';

const worthMs = 60 * 60 * 1000;

/** Shows these people's home anew, where their platform has one. For whoever's standing has just changed. */
export async function refreshHome(job: Job, personIds: readonly string[]): Promise<void> {
  const stamp = job.now.getTime();
  await job.tx.outbox.enqueue(
    [...new Set(personIds)].map((person) => ({
      key: `person/${person}/home/${stamp}`,
      kind: 'home.show',
      ids: { person },
      notBefore: null,
      expiresAt: new Date(stamp + worthMs),
    })),
    job.now,
  );
}
