import { z } from 'zod';

/** Block Kit's composition objects and elements with their limits (docs: "Block Kit reference"). */
export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() });

export const anyText = (max: number) =>
  z.discriminatedUnion('type', [
    plainText(max),
    z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(max), verbatim: z.boolean().optional() }),
  ]);

const actionId = z.string().min(1).max(255).optional();
const placeholder = plainText(150).optional();
const focus = z.boolean().optional();

const confirm = z
  .strictObject({
    title: plainText(100),
    text: anyText(300),
    confirm: plainText(30),
    deny: plainText(30),
    style: z.enum(['primary', 'danger']).optional(),
  })
  .optional();

const option = z.strictObject({
  text: anyText(75),
  value: z.string().min(1).max(150),
  description: anyText(75).optional(),
});
type Option = z.infer<typeof option>;

const optionGroup = z.strictObject({ label: plainText(75), options: z.array(option).min(1).max(100) });

const same = (a: Option, b: Option) =>
  JSON.stringify([a.text.text, a.value]) === JSON.stringify([b.text.text, b.value]);
const within = (chosen: readonly Option[], all: readonly Option[]) =>
  chosen.every((one) => all.some((candidate) => same(one, candidate)));
const distinct = (all: readonly Option[]) => new Set(all.map((one) => one.value)).size === all.length;

const menu = {
  action_id: actionId,
  placeholder,
  confirm,
  focus_on_load: focus,
  options: z.array(option).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
};
const allOf = (element: { options?: Option[] | undefined; option_groups?: { options: Option[] }[] | undefined }) =>
  element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
const onlyOneSource = (element: { options?: unknown; option_groups?: unknown }) =>
  (element.options === undefined) !== (element.option_groups === undefined);

export const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: actionId,
  url: z.url().max(3000).optional(),
  value: z.string().max(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm,
  accessibility_label: z.string().max(75).optional(),
});

export const staticSelect = z
  .strictObject({ type: z.literal('static_select'), ...menu, initial_option: option.optional() })
  .refine(onlyOneSource, 'must provide either options or option_groups')
  .refine((e) => e.initial_option === undefined || within([e.initial_option], allOf(e)), 'initial_option is unknown')
  .refine((e) => distinct(allOf(e)), 'option values must be unique');

export const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...menu,
    initial_options: z.array(option).min(1).optional(),
    max_selected_items: z.int().min(1).optional(),
  })
  .refine(onlyOneSource, 'must provide either options or option_groups')
  .refine((e) => within(e.initial_options ?? [], allOf(e)), 'initial_options are unknown')
  .refine((e) => distinct(allOf(e)), 'option values must be unique');

const boxes = { action_id: actionId, options: z.array(option).min(1).max(10), confirm, focus_on_load: focus };

export const radioButtons = z
  .strictObject({ type: z.literal('radio_buttons'), ...boxes, initial_option: option.optional() })
  .refine((e) => e.initial_option === undefined || within([e.initial_option], e.options), 'initial_option is unknown')
  .refine((e) => distinct(e.options), 'option values must be unique');

export const checkboxes = z
  .strictObject({ type: z.literal('checkboxes'), ...boxes, initial_options: z.array(option).min(1).optional() })
  .refine((e) => within(e.initial_options ?? [], e.options), 'initial_options are unknown')
  .refine((e) => distinct(e.options), 'option values must be unique');

export const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    action_id: actionId,
    initial_value: z.string().optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
    placeholder,
    focus_on_load: focus,
  })
  .refine((e) => (e.initial_value ?? '').length <= (e.max_length ?? 3000), 'initial_value is too long');

export const numberInput = z.strictObject({
  type: z.literal('number_input'),
  is_decimal_allowed: z.boolean(),
  action_id: actionId,
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
  placeholder,
  focus_on_load: focus,
});

export const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id: actionId,
  initial_date: z.iso.date().optional(),
  placeholder,
  confirm,
  focus_on_load: focus,
});

export const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  action_id: actionId,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  placeholder,
  confirm,
  focus_on_load: focus,
  timezone: z.string().optional(),
});

export const image = z.strictObject({
  type: z.literal('image'),
  image_url: z.url().max(3000),
  alt_text: z.string().min(1).max(2000),
});
