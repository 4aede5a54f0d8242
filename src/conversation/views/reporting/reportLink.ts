import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { quiet, text } from '../blocks.ts';

/** Where the report can be read, and for how long. */
export function reportLink(
  words: Words,
  { name }: Programme,
  link: { readonly url: string; readonly until: Date } | null,
): MessageView {
  const programme = words.label(name);
  if (link === null) {
    const summary = words.t('reporting.noAddress');
    return { summary, blocks: [text(summary)] };
  }
  const summary = words.t('reporting.link', { programme });
  return {
    summary,
    blocks: [
      text(summary),
      { kind: 'link', label: words.t('reporting.open'), url: link.url },
      quiet(words.t('reporting.until', { when: words.dateTime(link.until) })),
    ],
  };
}
