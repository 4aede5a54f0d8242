import type { MentoringRequest } from './mentoringRequest.ts';

export type RequestPhase = 'first' | 'more' | 'again' | 'talk';

/** Whose time runs, for the `n`th time: the mentor's, the mentee's after a question, the mentor's again or after a talk. */
export function requestPhase({ state, question, talk }: MentoringRequest): RequestPhase {
  if (state === 'more-asked') return 'more';
  if (talk === 'agreed') return 'talk';
  return question === null ? 'first' : 'again';
}
