import type { Element } from './element.ts';

type Look = 'plain' | 'strong' | 'quiet' | 'error' | 'quoted';

const looks: Readonly<Record<Look, object>> = {
  plain: {},
  strong: { weight: 'bolder' },
  quiet: { isSubtle: true, size: 'small' },
  error: { color: 'attention', size: 'small' },
  quoted: { italic: true },
};

/**
 * Words as they were written. A TextRun takes no Markdown and a TextBlock would ("Text features in Adaptive Cards");
 * `{{DATE(…)}}` is a function even in a TextRun, so its braces are kept apart.
 */
export function textRun(text: string, look: Look = 'plain'): Element {
  return { type: 'TextRun', text: text.replace(/\{(?=\{)/g, '{\u200b'), ...looks[look] };
}

export function inertText(text: string, look: Look = 'plain'): Element {
  return { type: 'RichTextBlock', inlines: [textRun(text, look)] };
}
