import type { Words } from '../../conversation/text/words.ts';
import { agreementView } from '../../conversation/views/agreement/agreementView.ts';
import type { MessageView } from '../../ports/view.ts';
import type { ActionCase, CommandCase } from '../capability.ts';
import { onMyPair } from '../keeping/onMyPair.ts';
import { notAllowed } from '../notAllowed.ts';
import { type MyAgreement, myAgreement } from './myAgreement.ts';

/** `agreement`: what my partner and I have agreed on. */
export const agreementCommand: CommandCase = (call) =>
  onMyPair(call, 'agreement.show', ({ pair }) => showAgreement(call, { verb: 'agreement.show', id: pair.id, arg: '' }));

/** Read back at any time, also when the pair has ended. */
export const showAgreement: ActionCase = async (call, { id }) => {
  const mine = await myAgreement(call, call.person.id, id);
  return mine ? { kind: 'answer', view: asItStands(call.words, mine, null) } : notAllowed(call);
};

export function asItStands(
  words: Words,
  { hand, as, partner, standing }: MyAgreement,
  opening: string | null,
): MessageView {
  return agreementView(words, {
    pairId: hand.pair.id,
    programme: hand.programme,
    partner: partner.name,
    as,
    standing,
    running: hand.pair.state === 'active',
    opening,
  });
}
