import type { Reply } from '../ports/reply.ts';
import type { MessageView } from '../ports/view.ts';

/**
 * Whose words an answer may hold: of those whose records were read for it, and of whom its buttons are about. Rather one
 * too many than one too few, since this is what an erasure goes by.
 */
export function aboutWhom(reply: Reply, read: readonly string[]): readonly string[] {
  switch (reply.kind) {
    case 'none':
      return [];
    case 'answer':
    case 'replace':
      return [...new Set([...read, ...inButtons(reply.view)])];
    case 'form':
    case 'errors':
      return [...new Set([...read, ...reply.form.token.split(/[/:]/)])];
  }
}

/** Ids of ours are parts of what a button carries. */
function inButtons({ blocks }: MessageView): readonly string[] {
  const buttons = blocks.flatMap((block) => {
    if (block.kind === 'buttons') return block.buttons;
    return block.kind === 'line' ? [block.button] : [];
  });
  return buttons.flatMap(({ action }) => `${action.id}/${action.arg}`.split(/[/:]/)).filter((part) => part !== '');
}
