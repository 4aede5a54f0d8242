import type { MessageView } from '../../ports/view.ts';

/** A message of one paragraph. */
export function note(text: string): MessageView {
  return { summary: text, blocks: [{ kind: 'text', text, tone: 'plain' }] };
}
