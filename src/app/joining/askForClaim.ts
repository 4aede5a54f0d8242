import type { Participation } from '../../core/people/participation.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';
import type { Job } from '../job.ts';
import { claimEffects } from './claimEffects.ts';

/** Asks the coordinators about a new claim to have been in a population, where the programme wants it confirmed. */
export async function askForClaim(
  job: Job,
  programme: Programme,
  before: Participation | null,
  after: Participation,
): Promise<void> {
  if (!programme.eligibility.confirmFormer || after.former === null || after.former.confirmedBy !== null) return;
  const asked = before?.former?.population === after.former.population && before.state === 'active';
  if (asked) return;
  const coordinators = await coordinatorsOf(job, programme.id);
  await job.tx.outbox.enqueue(claimEffects('joining.claim', after, String(job.now.getTime()), coordinators), job.now);
}
