import type { MentoringRequest, RequestState } from './mentoringRequest.ts';

export type RequestMove =
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline'; readonly reason: string | null }
  /** The mentor wants to know more: now the mentee has until `lapsesAt`. */
  | { readonly kind: 'ask-more'; readonly question: string; readonly lapsesAt: Date }
  /** The mentee answers: the mentor's time starts again and ends at `lapsesAt`. */
  | { readonly kind: 'tell-more'; readonly more: string; readonly lapsesAt: Date }
  /** The two talk first: the mentor decides afterwards, until `lapsesAt`. */
  | { readonly kind: 'talk'; readonly lapsesAt: Date }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'lapse' }
  | { readonly kind: 'close' };

/** The request after the move, or `null` when it has moved on and the move is not possible any more. */
export function moveRequest(request: MentoringRequest, move: RequestMove, now: Date): MentoringRequest | null {
  if (!isWaiting(request.state)) return null;
  const end = (state: RequestState): MentoringRequest => ({ ...request, state, answeredAt: now });
  switch (move.kind) {
    case 'accept':
      return end('accepted');
    case 'decline':
      return { ...end('declined'), declineReason: move.reason };
    case 'ask-more': {
      // Once: a second question belongs into a talk, and the clock must end some day.
      if (request.question !== null) return null;
      return { ...request, state: 'more-asked', question: move.question, lapsesAt: move.lapsesAt };
    }
    case 'tell-more':
      if (request.state !== 'more-asked') return null;
      return { ...request, state: 'open', more: move.more, lapsesAt: move.lapsesAt };
    case 'talk':
      // Once: then it is time to decide.
      if (request.talk === 'agreed') return null;
      return { ...request, state: 'open', talk: 'agreed', lapsesAt: move.lapsesAt };
    case 'withdraw':
      return end('withdrawn');
    case 'lapse':
      return request.lapsesAt <= now ? end('lapsed') : null;
    case 'close':
      return end('closed');
  }
}

/** Whether somebody is still expected to answer. */
export function isWaiting(state: RequestState): boolean {
  return state === 'open' || state === 'more-asked';
}
