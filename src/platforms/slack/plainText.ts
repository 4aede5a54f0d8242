import type { types } from '@slack/bolt';
import { shorten } from './shorten.ts';

/** Text that Slack shows as it is: no markup, no mentions, no `:emoji:`. An empty one is refused, so it becomes a space. */
export function plainText(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: text.trim() === '' ? ' ' : shorten(text, max), emoji: false };
}
