import type { FirstContact } from '../../core/pairing/firstContact.ts';
import type { Job } from '../job.ts';

/** Whether the two are known to have been in touch: one said so, sent a line, or answered that they met. */
export async function inTouch(job: Job, contact: FirstContact): Promise<boolean> {
  if (contact.madeAt !== null) return true;
  const asked = await job.tx.checkIns.ofPair(contact.pairId);
  return asked.some(({ answer }) => answer === 'met');
}
