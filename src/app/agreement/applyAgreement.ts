import type { AgreementBody } from '../../core/agreement/agreement.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import { pairEnd } from '../../core/pairing/pairEnd.ts';
import { termsOf } from '../../core/pairing/pairTerms.ts';
import type { Duration } from '../../core/programme/duration.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from '../keeping/pairAtHand.ts';
import { planPair } from '../keeping/planPair.ts';

/** What both have agreed on becomes the pair's rhythm, end and terms. */
export async function applyAgreement(job: Job, { pair, programme }: PairAtHand, body: AgreementBody): Promise<void> {
  const { tx, now } = job;
  const { duration, minutes, cadence } = body;
  const terms = termsOf(programme);
  await tx.pairTerms.save(pair.id, { ...terms, duration, meetings: { ...terms.meetings, minutes } }, now);
  // An end that was moved since, by going on for longer, stands as long as the duration does.
  const endsAt = same(duration, programme.duration)
    ? pair.endsAt
    : pairEnd(pair.startedAt, duration, programme.timeZone);
  const changed: Pair = { ...pair, cadence, endsAt };
  await tx.pairs.save(changed);
  await planPair(job, changed);
}

function same(a: Duration, b: Duration): boolean {
  switch (a.kind) {
    case 'months':
      return b.kind === 'months' && a.months === b.months;
    case 'meetings':
      return b.kind === 'meetings' && a.meetings === b.meetings;
    case 'open':
      return b.kind === 'open';
  }
}
