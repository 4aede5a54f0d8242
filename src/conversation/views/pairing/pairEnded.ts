import type { EndReason } from '../../../core/pairing/pair.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, strong, text } from '../blocks.ts';

const thanks: Record<EndReason, TextKey> = {
  completed: 'pairing.ended.completed',
  meetings: 'pairing.ended.completed',
  time: 'pairing.ended.time',
  'without-fault': 'pairing.ended.other',
  left: 'pairing.ended.other',
};

export interface PairEnded {
  readonly reason: EndReason;
  readonly otherName: string;
  readonly iWasMentor: boolean;
  /** The programme in which a mentee can look for somebody new; `null` when they cannot. */
  readonly findIn: string | null;
  /** Whether this mentor takes new requests. */
  readonly free: boolean;
}

/** The ending as each of the two hears it: never who asked for it, always a next step. */
export function pairEnded(words: Words, { reason, otherName, iWasMentor, findIn, free }: PairEnded): MessageView {
  const summary = words.t('pairing.ended.summary', { name: otherName });
  return {
    summary,
    blocks: [
      strong(summary),
      text(`${words.t(thanks[reason])} ${words.t('pairing.ended.touch')}`),
      ...(iWasMentor && free ? [text(words.t('pairing.ended.free'))] : []),
      ...(findIn === null
        ? []
        : [buttons(button(words.t('pairing.ended.findNew'), does('find.in', findIn), 'primary'))]),
    ],
  };
}
