import type { Button, MessageView } from '../../ports/view.ts';
import { buttons, text } from './blocks.ts';

/** A message of one paragraph with what can be done about it. */
export function noteWith(words: string, ...steps: readonly Button[]): MessageView {
  return { summary: words, blocks: [text(words), buttons(...steps)] };
}
