import type { KnownBlock } from './blockKit.ts';
import type { SlackBlock } from './model.ts';

/** Slack gives every block that has no `block_id` one, and every interactive element an `action_id`. */
export function storedBlocks(blocks: readonly KnownBlock[], newId: () => string): SlackBlock[] {
  return blocks.map((block) => {
    const block_id = block.block_id ?? newId();
    if (block.type === 'actions') {
      return { ...block, block_id, elements: block.elements.map((element) => withActionId(element, newId)) };
    }
    return { ...block, block_id };
  });
}

function withActionId(element: { action_id?: string | undefined }, newId: () => string) {
  return { ...element, action_id: element.action_id ?? newId() };
}
