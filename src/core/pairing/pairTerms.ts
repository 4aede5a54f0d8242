import type { z } from 'zod';
import { type Programme, programmeSchema } from '../programme/programme.ts';

/** What of a programme a pair lives by. */
export const pairTermsSchema = programmeSchema.pick({
  duration: true,
  agreement: true,
  goalTemplate: true,
  goalReviews: true,
  checkIns: true,
  meetings: true,
  meetingRecord: true,
  prompts: true,
  closing: true,
});

export type PairTerms = z.infer<typeof pairTermsSchema>;

/** The terms of a pair that is formed now. */
export function termsOf(programme: Programme): PairTerms {
  const { duration, agreement, goalTemplate, goalReviews, checkIns, meetings, meetingRecord, prompts, closing } =
    programme;
  return { duration, agreement, goalTemplate, goalReviews, checkIns, meetings, meetingRecord, prompts, closing };
}

/** The programme as a pair agreed to it, whatever its file says now. */
export function onTerms(programme: Programme, terms: PairTerms | null): Programme {
  return terms === null ? programme : { ...programme, ...terms };
}
