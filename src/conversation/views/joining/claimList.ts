import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { divider, text } from '../blocks.ts';
import { note } from '../note.ts';
import { type Claim, claimCard } from './claimCard.ts';

/** Everything that waits for this coordinator's confirmation. */
export function claimList(words: Words, claims: readonly Claim[]): MessageView {
  if (claims.length === 0) return note(words.t('joining.claim.none'));
  const summary = words.t('joining.claim.list', { count: claims.length });
  return {
    summary,
    blocks: [text(summary), ...claims.flatMap((claim) => [divider, ...claimCard(words, claim).blocks])],
  };
}
