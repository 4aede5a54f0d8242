import type { AuditEntry } from '../../core/audit/auditEntry.ts';
import type { Job } from './reach.ts';

/** Writes down what was done, now and by whom; `null` for the programme itself. */
export async function writeDown(
  job: Job,
  entry: Pick<AuditEntry, 'actorId' | 'programmeId' | 'code'> & Partial<Pick<AuditEntry, 'personId' | 'facts'>>,
): Promise<void> {
  await job.tx.audit.add({ personId: null, facts: {}, ...entry, id: job.newId('log'), at: job.now });
}
