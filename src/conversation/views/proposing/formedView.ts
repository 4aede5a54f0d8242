import type { ProposalPair } from '../../../core/matching/cohort/proposal.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { list, text } from '../blocks.ts';

/** What came of an approval: the pairs that were made, and those that could not be any more. */
export function formedView(
  words: Words,
  formed: number,
  failed: { readonly total: number; readonly rows: readonly ProposalPair[] },
  nameOf: (personId: string) => string,
): MessageView {
  const summary = words.t('proposing.formed', { count: formed });
  if (failed.total === 0) return { summary, blocks: [text(summary)] };
  const more = failed.total - failed.rows.length;
  return {
    summary,
    blocks: [
      text(summary),
      text(words.t('proposing.failed', { count: failed.total })),
      list([
        ...failed.rows.map(({ menteeId, mentorId }) =>
          words.t('digest.pair', { mentee: nameOf(menteeId), mentor: nameOf(mentorId) }),
        ),
        ...(more > 0 ? [words.t('digest.andMore', { count: more })] : []),
      ]),
    ],
  };
}
