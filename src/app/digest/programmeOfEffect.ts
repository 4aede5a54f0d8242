import type { Effect } from '../../ports/effect.ts';
import type { Job } from '../coordinating/reach.ts';

/** The programme that an effect belongs to, by its ids; `null` when it is about a person alone, or about nothing known. */
export async function programmeOfEffect({ tx }: Job, ids: Effect['ids']): Promise<string | null> {
  if (ids.programme) return ids.programme;
  const pair = ids.pair ? await tx.pairs.byId(ids.pair) : null;
  if (pair) return pair.programmeId;
  const request = ids.request ? await tx.requests.byId(ids.request) : null;
  return request?.programmeId ?? null;
}
