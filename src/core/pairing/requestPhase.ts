import type { MentoringRequest } from './mentoringRequest.ts';

export type RequestPhase = 'first' | 'more' | 'again';

/** Whose time runs, for the `n`th time: the mentor's, the mentee's after a question, the mentor's again. */
export function requestPhase({ state, question }: MentoringRequest): RequestPhase {
  if (state === 'more-asked') return 'more';
  return question === null ? 'first' : 'again';
}
