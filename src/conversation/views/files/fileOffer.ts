import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { quiet, text } from '../blocks.ts';

/** A file where the platform takes none: a link to it, or plainly why there is none. */
export function fileOffer(
  words: Words,
  sentence: string,
  name: string,
  link: { readonly url: string; readonly until: Date } | null,
): MessageView {
  return {
    summary: sentence,
    blocks: link
      ? [
          text(sentence),
          { kind: 'link', label: words.t('files.open', { name }), url: link.url },
          quiet(words.t('files.until', { when: words.dateTime(link.until) })),
        ]
      : [text(sentence), text(words.t('files.noAddress', { name }))],
  };
}
