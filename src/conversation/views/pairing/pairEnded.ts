import type { EndReason } from '../../../core/pairing/pair.ts';
import type { Tip } from '../../../core/programme/tips.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, quiet, strong, text } from '../blocks.ts';

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
  /** The programme in which the coordinators choose for this mentee; `null` when they do not. */
  readonly askNewIn: string | null;
  /** Whether this mentor takes new requests. */
  readonly free: boolean;
  readonly tip: Tip | null;
  readonly pairId: string;
  /** Of the other one, for staying in touch; `null` where it is not known, or they have left. */
  readonly email: string | null;
  /** Whether there is a survey to answer. */
  readonly survey: boolean;
  /** The programme in which this mentee is invited to mentor; `null` when they are not. */
  readonly becomeIn: string | null;
}

/** The ending as each of the two hears it: never who asked for it, always a next step. */
export function pairEnded(words: Words, ended: PairEnded): MessageView {
  const { reason, otherName, iWasMentor, findIn, free, pairId, email, becomeIn, tip } = ended;
  const summary = words.t('pairing.ended.summary', { name: otherName });
  return {
    summary,
    blocks: [
      strong(summary),
      text(`${words.t(thanks[reason])} ${words.t('pairing.ended.touch')}`),
      ...(email === null ? [] : [text(words.t('ending.reach', { name: otherName, email }))]),
      ...(tip === null ? [] : [quiet(words.label(tip.text))]),
      ...(iWasMentor && free ? [text(words.t('pairing.ended.free'))] : []),
      ...(becomeIn === null ? [] : [text(words.t('ending.becomeWhy'))]),
      buttons(
        ...(findIn === null ? [] : [button(words.t('pairing.ended.findNew'), does('find.in', findIn), 'primary')]),
        ...(ended.askNewIn === null
          ? []
          : [button(words.t('ending.askNew'), does('ending.ask-new', ended.askNewIn), 'primary')]),
        ...(ended.survey ? [button(words.t('ending.survey'), does('review.closing', pairId))] : []),
        button(words.t('ending.summary.button'), does('ending.summary', pairId)),
        ...(becomeIn === null ? [] : [button(words.t('ending.become'), does('joining.start', becomeIn))]),
      ),
    ],
  };
}
