import type { Effect } from '../../ports/effect.ts';
import type { PlatformError } from '../../ports/platformError.ts';
import type { Job } from '../coordinating/reach.ts';
import { tellCoordinators } from './tellCoordinators.ts';

/**
 * What follows a failed send that has no answer of its own: the coordinators hear whom it was for and whether it may
 * have arrived, never what it was. Told once, however often the failure is found again.
 */
export async function reportFailure(job: Job, effect: Effect, error: PlatformError): Promise<void> {
  const { programme, pair, request, person } = effect.ids;
  await tellCoordinators(job, error.code === 'uncertain' ? 'uncertain' : 'not-delivered', {
    ...(programme ? { programme } : {}),
    ...(pair ? { pair } : {}),
    ...(request ? { request } : {}),
    ...(person ? { person } : {}),
    effect: effect.key,
  });
}
