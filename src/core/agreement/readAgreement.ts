import type { Pair } from '../pairing/pair.ts';
import { monthsAfter } from '../pairing/pairEnd.ts';
import type { Cadence, Means } from '../people/profile.ts';
import type { Duration } from '../programme/duration.ts';
import type { Programme } from '../programme/programme.ts';
import type { AgreementBody } from './agreement.ts';
import { durationsOpen } from './durationsOpen.ts';

/** What was typed, still unchecked. */
export interface TypedAgreement {
  readonly kind: Duration['kind'] | null;
  /** Months or meetings. */
  readonly amount: number | null;
  readonly minutes: number | null;
  readonly cadence: Cadence | null;
  readonly means: readonly Means[];
  /** By clause id. */
  readonly clauses: Readonly<Record<string, string>>;
}

export type AgreementProblem =
  | { readonly field: 'kind' | 'cadence' | 'means'; readonly code: 'missing' }
  | { readonly field: 'amount'; readonly code: 'missing' | 'over'; readonly most: number }
  /** The months are over before they were agreed on. */
  | { readonly field: 'amount'; readonly code: 'past' }
  | { readonly field: 'minutes'; readonly code: 'out-of-range' }
  | { readonly field: `clause-${string}`; readonly code: 'empty' };

const most = { months: 60, meetings: 200 } as const;
const minutesFrom = 10;
const minutesTo = 240;

/**
 * An agreement as it can be confirmed, or what needs another look. Fixed clauses are taken from the programme whatever
 * was sent; months are counted from the day the pair began.
 */
export function readAgreement(
  typed: TypedAgreement,
  programme: Programme,
  pair: Pick<Pair, 'startedAt'>,
  now: Date,
  fixedText: (clause: Programme['agreement']['clauses'][number]) => string,
): { readonly ok: true; readonly body: AgreementBody } | { readonly ok: false; readonly problems: AgreementProblem[] } {
  const problems: AgreementProblem[] = [];
  const duration = readDuration(typed, programme, pair, now, problems);
  const { cadence, minutes, means } = typed;
  if (cadence === null) problems.push({ field: 'cadence', code: 'missing' });
  if (means.length === 0) problems.push({ field: 'means', code: 'missing' });
  const minutesFit = minutes !== null && minutes >= minutesFrom && minutes <= minutesTo;
  if (!minutesFit) problems.push({ field: 'minutes', code: 'out-of-range' });
  const clauses = programme.agreement.clauses.map((clause) => ({
    id: clause.id,
    text: clause.fixed ? fixedText(clause) : (typed.clauses[clause.id] ?? '').trim(),
  }));
  for (const { id, text } of clauses) if (text === '') problems.push({ field: `clause-${id}`, code: 'empty' });
  if (problems.length > 0 || duration === null || cadence === null || !minutesFit) return { ok: false, problems };
  return { ok: true, body: { duration, cadence, minutes, means: [...means], clauses } };
}

function readDuration(
  { kind, amount }: TypedAgreement,
  programme: Programme,
  { startedAt }: Pick<Pair, 'startedAt'>,
  now: Date,
  problems: AgreementProblem[],
): Duration | null {
  if (kind === null || !durationsOpen(programme).includes(kind)) {
    problems.push({ field: 'kind', code: 'missing' });
    return null;
  }
  if (kind === 'open') return { kind };
  if (amount === null || amount < 1) {
    problems.push({ field: 'amount', code: 'missing', most: most[kind] });
    return null;
  }
  if (amount > most[kind]) {
    problems.push({ field: 'amount', code: 'over', most: most[kind] });
    return null;
  }
  if (kind === 'meetings') return { kind, meetings: amount };
  if (monthsAfter(startedAt, amount, programme.timeZone) <= now) {
    problems.push({ field: 'amount', code: 'past' });
    return null;
  }
  return { kind, months: amount };
}
