import { z } from 'zod';

/** The parts of Slack's requests that the programme needs; everything else is let through unread. */

const option = z.looseObject({ value: z.string() });

/** Values of inputs (docs: "View payloads, state.values"). */
const stateValue = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('plain_text_input'), value: z.string().nullish() }),
  z.looseObject({ type: z.literal('number_input'), value: z.string().nullish() }),
  z.looseObject({ type: z.literal('datepicker'), selected_date: z.string().nullish() }),
  z.looseObject({ type: z.literal('timepicker'), selected_time: z.string().nullish() }),
  z.looseObject({ type: z.literal('static_select'), selected_option: option.nullish() }),
  z.looseObject({ type: z.literal('radio_buttons'), selected_option: option.nullish() }),
  z.looseObject({ type: z.literal('multi_static_select'), selected_options: z.array(option).nullish() }),
  z.looseObject({ type: z.literal('checkboxes'), selected_options: z.array(option).nullish() }),
]);

export type StateValue = z.infer<typeof stateValue>;

const viewSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  hash: z.string().default(''),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  title: z.looseObject({ text: z.string() }).nullish(),
  blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })).default([]),
  state: z.looseObject({ values: z.record(z.string(), z.record(z.string(), stateValue)) }).nullish(),
});

const person = z.looseObject({ id: z.string().min(1), team_id: z.string().optional() });
const team = z.looseObject({ id: z.string() }).nullish();

/** Docs: "Implementing slash commands". */
export const commandSchema = z.looseObject({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string(),
  user_id: z.string().min(1),
  channel_id: z.string().min(1),
  trigger_id: z.string().min(1),
  response_url: z.string(),
});

/** Docs: "block_actions payload". */
export const blockActionsSchema = z.looseObject({
  type: z.literal('block_actions'),
  user: person,
  team,
  trigger_id: z.string().min(1),
  response_url: z.string().nullish(),
  container: z.looseObject({
    type: z.string(),
    message_ts: z.string().optional(),
    channel_id: z.string().optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  channel: z.looseObject({ id: z.string() }).nullish(),
  view: viewSchema.nullish(),
  actions: z
    .array(
      z.looseObject({
        type: z.string(),
        action_id: z.string(),
        value: z.string().optional(),
        url: z.string().nullish(),
      }),
    )
    .min(1),
});

/** Docs: "view_submission payload". */
export const viewSubmissionSchema = z.looseObject({
  type: z.literal('view_submission'),
  user: person,
  team,
  trigger_id: z.string().optional(),
  view: viewSchema,
});

const eventBase = { event_id: z.string().min(1), team_id: z.string(), event_time: z.number().default(0) };

/** Docs: "Events API", and the page of each event. */
export const eventSchema = z.looseObject({
  ...eventBase,
  event: z.discriminatedUnion('type', [
    z.looseObject({
      type: z.literal('message'),
      channel_type: z.string().optional(),
      channel: z.string(),
      user: z.string().optional(),
      bot_id: z.string().nullish(),
      subtype: z.string().optional(),
      text: z.string().nullish(),
    }),
    z.looseObject({
      type: z.literal('app_mention'),
      channel: z.string(),
      user: z.string().optional(),
      bot_id: z.string().nullish(),
      text: z.string().nullish(),
    }),
    z.looseObject({ type: z.literal('app_home_opened'), user: z.string(), tab: z.string().default('home') }),
    z.looseObject({
      type: z.literal('user_change'),
      user: z.looseObject({ id: z.string(), deleted: z.boolean().default(false) }),
    }),
    z.looseObject({ type: z.literal('app_uninstalled') }),
    z.looseObject({
      type: z.literal('tokens_revoked'),
      tokens: z.looseObject({ bot: z.array(z.string()).default([]) }),
    }),
  ]),
});

export type CommandPayload = z.infer<typeof commandSchema>;
export type BlockActionsPayload = z.infer<typeof blockActionsSchema>;
export type ViewSubmissionPayload = z.infer<typeof viewSubmissionSchema>;
export type EventPayload = z.infer<typeof eventSchema>;
