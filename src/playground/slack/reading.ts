import { z } from 'zod';
import type { ChatControl, ChatField } from '../chatWorld.ts';
import { inputBlocks, optionsOf, shownValue } from './inputBlock.ts';
import type { SlackBlock, SlackView } from './model.ts';

const textObject = z.object({ type: z.string(), text: z.string() });
const richElements = z.array(z.object({ text: z.string().optional(), url: z.string().optional() }));
const richText = z.object({
  elements: z.array(
    z.object({
      elements: z.array(
        z.union([
          z.object({ elements: richElements }),
          z.object({ text: z.string().optional(), url: z.string().optional() }),
        ]),
      ),
    }),
  ),
});
const readable = z.object({
  text: textObject.optional(),
  fields: z.array(textObject).optional(),
  title: textObject.optional(),
  alt_text: z.string().optional(),
});
const contextElements = z.object({
  elements: z.array(z.object({ text: z.string().optional(), type: z.string(), alt_text: z.string().optional() })),
});
const pressable = z.looseObject({ type: z.string(), text: z.object({ text: z.string() }).optional() });
const pressables = z.object({ elements: z.array(pressable) });
const withAccessory = z.object({ accessory: pressable.optional() });

/** mrkdwn and message text come escaped (docs: "Formatting text for app surfaces, escaping"). */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function shown(text: { readonly type: string; readonly text: string }): string {
  return text.type === 'mrkdwn' ? unescaped(text.text) : text.text;
}

/** Every piece of visible text, in reading order; labels of controls and fields are not among them. */
export function textsOf(blocks: readonly SlackBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'section':
      case 'header':
      case 'image': {
        const { text, fields, title, alt_text } = readable.parse(block);
        return [
          ...[text, ...(fields ?? []), title].flatMap((one) => (one ? [shown(one)] : [])),
          ...(alt_text ? [alt_text] : []),
        ];
      }
      case 'context':
        return contextElements
          .parse(block)
          .elements.flatMap((one) =>
            one.text === undefined ? (one.alt_text ?? []) : shown({ type: one.type, text: one.text }),
          );
      case 'rich_text':
        return richText.parse(block).elements.flatMap((part) => {
          const lines = part.elements.flatMap((one) => ('elements' in one ? [one.elements.map(said).join('')] : []));
          const inline = part.elements.map((one) => ('elements' in one ? '' : said(one))).join('');
          return inline === '' ? lines : [inline];
        });
      default:
        return [];
    }
  });
}

function said(element: { readonly text?: string | undefined; readonly url?: string | undefined }): string {
  return element.text ?? element.url ?? '';
}

/** Every control that can be pressed, in reading order. */
export function controlsOf(
  blocks: readonly SlackBlock[],
  where: { readonly conversationId: string | null; readonly messageId: string | null },
): ChatControl[] {
  const control = (native: z.infer<typeof pressable>): ChatControl => ({
    ...where,
    label: native.text?.text ?? '',
    native,
  });
  return blocks.flatMap((block) => {
    if (block.type === 'actions') return pressables.parse(block).elements.map(control);
    const { accessory } = withAccessory.parse(block);
    return accessory && accessory.type !== 'image' ? [control(accessory)] : [];
  });
}

const kinds = {
  plain_text_input: 'text',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
  static_select: 'choice',
  radio_buttons: 'choice',
  multi_static_select: 'choices',
  checkboxes: 'choices',
} as const;

/** The inputs of a modal by block id, with what was typed and the errors the bot gave back. */
export function fieldsOf(view: SlackView): ChatField[] {
  return inputBlocks(view.payload.blocks).map((block) => ({
    id: block.block_id,
    label: block.label.text,
    kind: kinds[block.element.type],
    hint: block.hint?.text ?? null,
    multiline: block.element.multiline,
    required: !block.optional,
    options: optionsOf(block).map((option) => ({ value: option.value, label: option.text.text })),
    value: shownValue(block, view.typed[block.block_id]),
    error: view.errors[block.block_id] ?? null,
  }));
}
