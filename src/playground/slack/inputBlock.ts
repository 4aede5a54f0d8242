import { z } from 'zod';
import type { SlackBlock } from './model.ts';

const option = z.looseObject({ text: z.looseObject({ text: z.string() }), value: z.string() });

/** The parts of an `input` block that a client works with. */
const inputBlockSchema = z.object({
  type: z.literal('input'),
  block_id: z.string(),
  label: z.object({ text: z.string() }),
  hint: z.object({ text: z.string() }).optional(),
  optional: z.boolean().default(false),
  element: z.object({
    type: z.enum([
      'plain_text_input',
      'number_input',
      'datepicker',
      'timepicker',
      'static_select',
      'multi_static_select',
      'radio_buttons',
      'checkboxes',
    ]),
    action_id: z.string().default('action'),
    options: z.array(option).optional(),
    option_groups: z.array(z.object({ options: z.array(option) })).optional(),
    multiline: z.boolean().default(false),
    initial_value: z.string().optional(),
    initial_date: z.string().optional(),
    initial_time: z.string().optional(),
    initial_option: option.optional(),
    initial_options: z.array(option).optional(),
    max_length: z.number().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
});

export type InputBlock = z.infer<typeof inputBlockSchema>;
export type InputOption = z.infer<typeof option>;

export function inputBlocks(blocks: readonly SlackBlock[]): InputBlock[] {
  return blocks.flatMap((block) => (block.type === 'input' ? [inputBlockSchema.parse(block)] : []));
}

export function optionsOf({ element }: InputBlock): readonly InputOption[] {
  return element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
}

/** What the control shows: what was typed, else its initial value. */
export function shownValue(
  block: InputBlock,
  typed: string | readonly string[] | undefined,
): string | readonly string[] | null {
  if (typed !== undefined) return typed;
  const { element } = block;
  switch (element.type) {
    case 'plain_text_input':
    case 'number_input':
      return element.initial_value ?? null;
    case 'datepicker':
      return element.initial_date ?? null;
    case 'timepicker':
      return element.initial_time ?? null;
    case 'static_select':
    case 'radio_buttons':
      return element.initial_option?.value ?? null;
    case 'multi_static_select':
    case 'checkboxes':
      return (element.initial_options ?? []).map((one) => one.value);
  }
}
