import { z } from 'zod';
import {
  anyText,
  button,
  checkboxes,
  datepicker,
  image,
  multiStaticSelect,
  numberInput,
  plainText,
  plainTextInput,
  radioButtons,
  staticSelect,
  timepicker,
} from './blockKitElements.ts';

const blockId = z.string().min(1).max(255).optional();

const inputElement = z.union([
  plainTextInput,
  numberInput,
  datepicker,
  timepicker,
  staticSelect,
  multiStaticSelect,
  radioButtons,
  checkboxes,
]);

const pressable = z.union([button, staticSelect, multiStaticSelect, radioButtons, checkboxes, datepicker, timepicker]);

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();
const richElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), url: z.url(), text: z.string().optional(), style }),
]);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(richElement) });
const richPart = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(richElement), border: z.int().optional() }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection),
    indent: z.int().optional(),
  }),
]);

const uniqueActions = (elements: readonly { action_id?: string | undefined }[]) => {
  const ids = elements.flatMap((element) => (element.action_id === undefined ? [] : [element.action_id]));
  return new Set(ids).size === ids.length;
};

const block = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('section'),
      block_id: blockId,
      text: anyText(3000).optional(),
      fields: z.array(anyText(2000)).min(1).max(10).optional(),
      accessory: z.union([pressable, image]).optional(),
      expand: z.boolean().optional(),
    })
    .refine((section) => section.text !== undefined || section.fields !== undefined, 'must provide text or fields'),
  z.strictObject({ type: z.literal('header'), block_id: blockId, text: plainText(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({
    type: z.literal('context'),
    block_id: blockId,
    elements: z
      .array(z.union([anyText(2000), image]))
      .min(1)
      .max(10),
  }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: blockId,
    elements: z.array(pressable).min(1).max(25).refine(uniqueActions, 'action_id must be unique in its block'),
  }),
  z.strictObject({ ...image.shape, title: plainText(2000).optional(), block_id: blockId }),
  z.strictObject({
    type: z.literal('input'),
    block_id: blockId,
    label: plainText(2000),
    element: inputElement,
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('rich_text'), block_id: blockId, elements: z.array(richPart).min(1) }),
]);

export type KnownBlock = z.infer<typeof block>;

const uniqueBlocks = (blocks: readonly { block_id?: string | undefined }[]) => {
  const ids = blocks.flatMap((one) => (one.block_id === undefined ? [] : [one.block_id]));
  return new Set(ids).size === ids.length;
};

const blocksOf = (max: number) => z.array(block).max(max).refine(uniqueBlocks, 'block_id must be unique');

/** Blocks of a message: at most 50 (docs: "Blocks"). */
export const messageBlocks = blocksOf(50);

const view = {
  blocks: blocksOf(100),
  callback_id: z.string().max(255).optional(),
  private_metadata: z.string().max(3000).optional(),
  external_id: z.string().max(255).optional(),
};

/** The payload of `views.*` (docs: "View objects"). */
export const viewSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('modal'),
      ...view,
      title: plainText(24),
      submit: plainText(24).optional(),
      close: plainText(24).optional(),
      clear_on_close: z.boolean().optional(),
      notify_on_close: z.boolean().optional(),
      submit_disabled: z.boolean().optional(),
    })
    .refine(
      (modal) => modal.submit !== undefined || modal.blocks.every((one) => one.type !== 'input'),
      'submit is required when there are input blocks',
    ),
  z.strictObject({ type: z.literal('home'), ...view }),
]);

/** Slack's own way of saying what is wrong with blocks: `[ERROR] why [json-pointer:/where]`. */
export function validationMessages(error: z.ZodError, root: string): string[] {
  return error.issues.map((issue) => `[ERROR] ${issue.message} [json-pointer:/${[root, ...issue.path].join('/')}]`);
}
