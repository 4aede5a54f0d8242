import type { MessageView } from '../../ports/view.ts';
import { type AdaptiveCard, card } from './element.ts';
import { fitCard } from './fitCard.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';
import { toElements } from './toElements.ts';

/** A message as an Adaptive Card. Throws `refused` when it cannot be made small enough. */
export function toCard(view: MessageView): AdaptiveCard {
  const blocks: MessageView['blocks'] =
    view.blocks.length > 0 ? view.blocks : [{ kind: 'text', text: view.summary, tone: 'plain' }];
  return fitCard((max) =>
    card(
      shorten(view.summary, limits.summary),
      blocks.flatMap((block) => toElements(block, max)),
    ),
  );
}
