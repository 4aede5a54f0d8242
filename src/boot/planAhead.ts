import { planDigests } from '../app/digest/planDigests.ts';
import type { ProgrammeBook } from '../app/job.ts';
import { jobIn } from '../app/jobIn.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';

/** Plans what comes round by itself, for every programme. Planning the same again changes nothing. */
export async function planAhead(store: Store, clock: Clock, programmes: ProgrammeBook): Promise<void> {
  await store.transaction(async (tx) => planDigests(await jobIn(tx, { clock, programmes })));
}
