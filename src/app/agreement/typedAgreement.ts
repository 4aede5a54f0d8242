import { z } from 'zod';
import type { AgreementBody } from '../../core/agreement/agreement.ts';
import type { TypedAgreement } from '../../core/agreement/readAgreement.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import { cadences, means } from '../../core/people/profile.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { FormAnswers } from '../../ports/view.ts';

const shape = z.object({
  kind: z.enum(['months', 'meetings', 'open']).nullable().catch(null),
  amount: z.int().nullable().catch(null),
  minutes: z.int().nullable().catch(null),
  cadence: z.enum(cadences).nullable().catch(null),
  means: z.array(z.enum(means)).catch([]),
});

/** What a form holds, as far as it can be understood. */
export function typedAgreement(answers: FormAnswers): TypedAgreement {
  const clauses = Object.entries(answers).flatMap(([id, text]) =>
    id.startsWith('clause-') && typeof text === 'string' ? [[id.slice('clause-'.length), text] as const] : [],
  );
  return { ...shape.parse(answers), clauses: Object.fromEntries(clauses) };
}

/** What the form begins with: the last wording, or what the programme and the pair already have. */
export function proposedAgreement(last: AgreementBody | null, programme: Programme, pair: Pair): TypedAgreement {
  const duration = last?.duration ?? programme.duration;
  return {
    kind: duration.kind,
    amount: duration.kind === 'months' ? duration.months : duration.kind === 'meetings' ? duration.meetings : null,
    minutes: last?.minutes ?? programme.meetings.minutes,
    cadence: last?.cadence ?? pair.cadence,
    means: last?.means ?? programme.means,
    clauses: Object.fromEntries((last?.clauses ?? []).map(({ id, text }) => [id, text])),
  };
}
