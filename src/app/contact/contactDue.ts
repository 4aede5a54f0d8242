import type { DueCase } from '../capability.ts';
import { contactEffect } from './contactEffect.ts';
import { inTouch } from './inTouch.ts';

/** Some days after an introduction: if nothing has happened, the mentor is invited to write first. */
export const contactNudge: DueCase = async (job, due) => {
  const pair = await job.tx.pairs.lock(due.subject);
  const contact = pair && (await job.tx.firstContacts.find(pair.id));
  if (pair?.state !== 'active' || !contact || (await inTouch(job, contact))) return;
  await job.tx.outbox.enqueue([contactEffect(pair, 'contact.write-first', 'write-first')], job.now);
};
