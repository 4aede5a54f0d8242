import type { Label } from '../../../core/programme/label.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, quiet, text } from '../blocks.ts';

/** A thought of the programme's, for one of a pair, with the one thing that can be done about it. */
export function tipView(
  words: Words,
  tip: {
    readonly partner: string;
    readonly text: Label;
    readonly link: { readonly label: Label; readonly url: string } | null;
    readonly pairId: string;
    /** Whether the reader can take the mentee along. */
    readonly invites: boolean;
  },
): MessageView {
  const summary = words.label(tip.text);
  return {
    summary,
    blocks: [
      quiet(words.t('support.tipAbout', { partner: tip.partner })),
      text(summary),
      ...(tip.link ? [{ kind: 'link', label: words.label(tip.link.label), url: tip.link.url } as const] : []),
      buttons(
        button(words.t('pairing.list.meet'), does('meetings.show', tip.pairId)),
        ...(tip.invites ? [button(words.t('meetings.inviteAlong'), does('meetings.invite', tip.pairId))] : []),
      ),
    ],
  };
}
