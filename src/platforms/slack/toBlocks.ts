import type { types } from '@slack/bolt';
import type { Block } from '../../ports/view.ts';
import { limits } from './limits.ts';
import { plainText } from './plainText.ts';
import { shorten } from './shorten.ts';
import { splitText } from './splitText.ts';
import { toButton } from './toButton.ts';

/** Block Kit for a view, at most `max` blocks. Long texts are split; too many blocks end in "…", the last buttons kept. */
export function toBlocks(blocks: readonly Block[], max: number): types.KnownBlock[] {
  const all = blocks.flatMap(toBlock);
  if (all.length <= max) return all;
  const tail = all.slice(all.findLastIndex((block) => block.type !== 'actions') + 1).slice(-5);
  return [...all.slice(0, max - tail.length - 1), context('…'), ...tail];
}

function toBlock(block: Block): types.KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'header', text: plainText(block.text, limits.header) }];
    case 'text':
      return text(block.text, block.tone);
    case 'facts':
      return facts(block.facts);
    case 'list':
      return text(block.items.map((item) => `• ${item}`).join('\n'), 'plain');
    case 'quote':
      return [
        ...splitText(block.text, limits.sectionText).map((piece) =>
          rich('rich_text_quote', { type: 'text', text: piece }),
        ),
        ...(block.by === '' ? [] : [context(`— ${block.by}`)]),
      ];
    case 'link':
      return link(block.label, block.url);
    case 'image':
      return /^https?:/.test(block.url) && block.url.length <= limits.url
        ? [
            {
              type: 'image',
              image_url: block.url,
              alt_text: shorten(block.alternative || '…', limits.imageAlternative),
            },
          ]
        : text(block.alternative, 'quiet');
    case 'divider':
      return [{ type: 'divider' }];
    case 'buttons':
      return chunks(block.buttons, limits.actionElements).map((row) => ({
        type: 'actions',
        elements: row.map((button, index) => toButton(button, index)),
      }));
    case 'line':
      return [
        {
          type: 'section',
          text: plainText(block.text, limits.sectionText),
          accessory: toButton(block.button, 0),
        },
      ];
  }
}

function text(words: string, tone: 'plain' | 'strong' | 'quiet'): types.KnownBlock[] {
  switch (tone) {
    case 'plain':
      return splitText(words, limits.sectionText).map((piece) => ({
        type: 'section',
        text: plainText(piece, limits.sectionText),
      }));
    case 'strong':
      return splitText(words, limits.sectionText).map((piece) =>
        rich('rich_text_section', { type: 'text', text: piece, style: { bold: true } }),
      );
    case 'quiet':
      return splitText(words, limits.contextText).map(context);
  }
}

/** Label and value side by side: a section lays its fields out in two columns. */
function facts(all: readonly { readonly label: string; readonly value: string }[]): types.KnownBlock[] {
  return chunks(all, limits.fields / 2).map((some) => ({
    type: 'section',
    fields: some.flatMap((fact) => [
      plainText(fact.label, limits.fieldText),
      plainText(fact.value || '–', limits.fieldText),
    ]),
  }));
}

/** Only web addresses become links; anything else is shown as text. */
function link(label: string, url: string): types.KnownBlock[] {
  return /^https?:\/\//.test(url)
    ? [rich('rich_text_section', { type: 'link', url, text: shorten(label || url, limits.sectionText) })]
    : text(`${label}: ${url}`, 'plain');
}

/** Rich text is inert: what is in an element's `text` is never read as markup (docs: "Rich text block"). */
function rich(
  type: 'rich_text_section' | 'rich_text_quote',
  element: types.RichTextText | types.RichTextLink,
): types.RichTextBlock {
  return { type: 'rich_text', elements: [{ type, elements: [element] }] };
}

function context(words: string): types.ContextBlock {
  return { type: 'context', elements: [plainText(words, limits.contextText)] };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
