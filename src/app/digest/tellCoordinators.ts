import type { ProblemCode } from '../../core/digest/problemCode.ts';
import type { Job } from '../coordinating/reach.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';

/**
 * Tells each coordinator, in their working hours, of something that went wrong; the same thing twice is told once.
 * `ids` may hold `programme`, `pair`, `request` and `person`: those concerned are named, nothing else is.
 */
export async function tellCoordinators(
  job: Job,
  code: ProblemCode,
  ids: Readonly<Partial<Record<'programme' | 'pair' | 'request' | 'person' | 'effect', string>>>,
): Promise<void> {
  const told = Object.entries(ids).sort(([a], [b]) => (a < b ? -1 : 1));
  const about = told.map(([kind, id]) => `${kind}=${id}`).join('/');
  const effects = (await coordinatorsOf(job, ids.programme ?? null)).map(({ id: coordinator }) => ({
    key: `problem/${code}/${about}/${coordinator}`,
    kind: 'digest.problem',
    ids: { ...Object.fromEntries(told), code, coordinator },
    notBefore: null,
    expiresAt: null,
  }));
  await job.tx.outbox.enqueue(effects, job.now);
}
