import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import type { Job } from '../job.ts';

/** Makes a pair of an accepted request: saves it, plans its prompts, queues the opening of its spaces. */
export async function formPair(_job: Job, _request: MentoringRequest): Promise<Pair> {
  throw new Error('formPair is on its way');
}
