import type { Review } from './review.ts';

/** What the other one may read: the answers their writer agreed to share, once both have written; nothing before. */
export function sharedAnswers(theirs: Review | null, mine: Review | null): readonly (readonly [string, string])[] {
  if (!theirs?.answers || !mine?.answers) return [];
  return Object.entries(theirs.answers).filter(
    ([question, answer]) => theirs.shared.includes(question) && answer !== '',
  );
}
