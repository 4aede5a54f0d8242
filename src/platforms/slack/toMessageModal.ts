import type { types } from '@slack/bolt';
import type { MessageView } from '../../ports/view.ts';
import { limits } from './limits.ts';
import { plainText } from './plainText.ts';
import { toBlocks } from './toBlocks.ts';

/** A modal that only tells something: the way to answer inside a form that cannot close any more. */
export function toMessageModal(title: string, view: MessageView): types.ModalView {
  const shown = view.blocks.length > 0 ? view.blocks : [{ kind: 'text', text: view.summary, tone: 'plain' } as const];
  return { type: 'modal', title: plainText(title, limits.viewTitle), blocks: toBlocks(shown, limits.viewBlocks) };
}
