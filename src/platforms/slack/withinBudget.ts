import type { Block } from '../../ports/view.ts';
import { shorten } from './shorten.ts';

/**
 * Keeps a message's texts together under `budget` characters: Slack refuses more with `msg_blocks_too_long`.
 * The text that goes over is shortened visibly, later ones are left out; buttons, links and images stay.
 */
export function withinBudget(blocks: readonly Block[], budget: number): readonly Block[] {
  let left = budget;
  return blocks.flatMap((block): Block[] => {
    const size = sizeOf(block);
    const before = left;
    left -= size;
    if (size === 0 || left >= 0) return [block];
    // Room for at least the mark, or nothing at all.
    return before > 1 ? [shortened(block, before)] : [];
  });
}

function sizeOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'line':
      return block.text.length;
    case 'quote':
      return block.text.length + block.by.length;
    case 'list':
      return block.items.reduce((sum, item) => sum + item.length + 3, 0);
    case 'facts':
      return block.facts.reduce((sum, { label, value }) => sum + label.length + value.length, 0);
    case 'link':
    case 'image':
    case 'divider':
    case 'buttons':
      return 0;
  }
}

function shortened(block: Block, room: number): Block {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'quote':
    case 'line':
      return { ...block, text: shorten(block.text, room) };
    case 'list':
      return { kind: 'text', text: shorten(block.items.map((item) => `• ${item}`).join('\n'), room), tone: 'plain' };
    case 'facts': {
      const lines = block.facts.map(({ label, value }) => `${label}: ${value}`);
      return { kind: 'text', text: shorten(lines.join('\n'), room), tone: 'plain' };
    }
    case 'link':
    case 'image':
    case 'divider':
    case 'buttons':
      return block;
  }
}
