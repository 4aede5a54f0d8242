import type { Capability } from '../capability.ts';
import { answerFit, openClosing, openMidTerm, submitClosing, submitMidTerm } from './answerReview.ts';
import { reviewDue } from './planReviews.ts';
import { reviewEffects } from './reviewEffects.ts';

/** Looking back: after the first meeting, half-way, at the end. Each alone, and only what is shared is read. */
export const reviews: Capability = {
  commands: {},
  actions: { 'review.fit': answerFit, 'review.mid-term': openMidTerm, 'review.closing': openClosing },
  forms: { 'review.mid-term': submitMidTerm, 'review.closing': submitClosing },
  effects: reviewEffects,
  due: reviewDue,
};
