import { z } from 'zod';
import { cadences, means } from '../people/profile.ts';
import { durationSchema } from '../programme/duration.ts';

/** How two people work together, as they put it themselves. Clauses go by the ids of the programme's. */
export const agreementBodySchema = z.object({
  duration: durationSchema,
  cadence: z.enum(cadences),
  /** Length of a meeting. */
  minutes: z.int().min(1),
  means: z.array(z.enum(means)),
  clauses: z.array(z.object({ id: z.string(), text: z.string() })),
});

export type AgreementBody = z.infer<typeof agreementBodySchema>;

/** One wording of a pair's agreement. It counts once both have confirmed it; `body` is confidential to the two. */
export interface Agreement {
  readonly pairId: string;
  /** 1 for the first; a change is the next one. */
  readonly version: number;
  readonly body: AgreementBody;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly menteeConfirmedAt: Date | null;
  readonly mentorConfirmedAt: Date | null;
}
