import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { requestClock } from '../../core/pairing/requestClock.ts';
import { requestPhase } from '../../core/pairing/requestPhase.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { Job } from '../job.ts';

/** Plans the reminder and the lapse for whoever has to answer now; what was planned before is taken back. */
export async function planClock(
  job: Job,
  request: MentoringRequest,
  answering: Person,
  programme: Programme,
): Promise<void> {
  const { dueDates } = job.tx;
  const zone = knownZone(answering.profile.timeZone);
  const { remindsAt } = requestClock(job.now, zone, programme.requests);
  const row = { subject: request.id, period: requestPhase(request), slot: 'main', zone };
  await dueDates.cancel(request.id, null);
  await dueDates.plan({ ...row, rule: 'request-reminder', dueAt: remindsAt });
  await dueDates.plan({ ...row, rule: 'request-lapse', dueAt: request.lapsesAt });
}
