import type { MentoringRequest } from './mentoringRequest.ts';
import { isWaiting } from './moveRequest.ts';

/** Why a mentee cannot send this request now. */
export type RequestBarrier =
  | { readonly code: 'has-mentor'; readonly mentorId: string }
  | { readonly code: 'assigned' }
  | { readonly code: 'already-asked' }
  | { readonly code: 'too-many-open'; readonly most: number }
  /** Not offered to this mentee (any more); deliberately without a reason. */
  | { readonly code: 'not-offered' };

export interface WishToAsk {
  readonly mentorId: string;
  readonly route: 'choose' | 'assigned';
  /** The mentee's mentor in this programme, if they have one. */
  readonly currentMentorId: string | null;
  readonly earlier: readonly MentoringRequest[];
  /** Whether the ranking offers this mentor to this mentee. */
  readonly offered: boolean;
  readonly maxOpen: number;
}

export function requestBarrier(wish: WishToAsk): RequestBarrier | null {
  if (wish.route === 'assigned') return { code: 'assigned' };
  if (wish.currentMentorId !== null) return { code: 'has-mentor', mentorId: wish.currentMentorId };
  const waiting = wish.earlier.filter(({ state }) => isWaiting(state));
  if (waiting.some(({ mentorId }) => mentorId === wish.mentorId)) return { code: 'already-asked' };
  if (waiting.length >= wish.maxOpen) return { code: 'too-many-open', most: wish.maxOpen };
  return wish.offered ? null : { code: 'not-offered' };
}
