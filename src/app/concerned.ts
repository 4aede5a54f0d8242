import type { Job } from './coordinating/reach.ts';

/** The people whom an effect's ids speak of. */
export async function concerned(job: Job, ids: Readonly<Record<string, string>>): Promise<string[]> {
  const pair = ids.pair ? await job.tx.pairs.byId(ids.pair) : null;
  const request = ids.request ? await job.tx.requests.byId(ids.request) : null;
  const all = [ids.person, pair?.menteeId, pair?.mentorId, request?.menteeId, request?.mentorId];
  return [...new Set(all.filter((id) => id !== undefined))];
}
