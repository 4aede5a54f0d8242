import type { Label } from '../../../core/programme/label.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Tip } from '../../../core/programme/tips.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, quiet, text } from '../blocks.ts';

/** A thought of the programme's for somebody who takes part, outside of any pair. */
export function programmeTip(
  words: Words,
  programme: Programme,
  tip: Tip,
  link: { readonly label: Label; readonly url: string } | null,
  looking: boolean,
): MessageView {
  const summary = words.label(tip.text);
  const next = looking
    ? button(words.t('joining.done.findButton'), does('find.in', programme.id))
    : button(words.t('common.whatCanIDo'), does('command', '', 'home'));
  return {
    summary,
    blocks: [
      quiet(words.t('support.tipIn', { programme: words.label(programme.name) })),
      text(summary),
      ...(link ? [{ kind: 'link', label: words.label(link.label), url: link.url } as const] : []),
      buttons(next),
    ],
  };
}
