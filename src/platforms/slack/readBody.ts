import { z } from 'zod';
import { heard } from './heard.ts';
import { blockActionsSchema, commandSchema, eventSchema, viewSubmissionSchema } from './payloads.ts';

const userOfEvent = z.union([z.string(), z.looseObject({ id: z.string() })]).optional();

/** What every request of Slack is: an event, a command or an interaction. */
const envelope = z.union([
  z.looseObject({ type: z.literal('url_verification'), challenge: z.string() }),
  z.looseObject({ type: z.string(), event: z.looseObject({ type: z.string(), user: userOfEvent }) }),
  z.looseObject({ command: z.string(), user_id: z.string() }),
  z.looseObject({
    type: z.string(),
    user: z.looseObject({ id: z.string() }),
    event: z.undefined().optional(),
  }),
]);

export type SlackBody = z.infer<typeof envelope>;

/** Reads a body as Slack sends them: JSON, or a form with a `payload` of JSON or with fields. `null`: not one of these. */
export function readBody(body: string, contentType: string): SlackBody | null {
  return readPayload(contentType === formType ? fromForm(body) : parsed(body));
}

/** The same for what has been parsed already, as it comes over a socket. */
export function readPayload(payload: unknown): SlackBody | null {
  const read = envelope.safeParse(payload);
  return read.success && isWhole(read.data) ? read.data : null;
}

/** Bytes of a body; Slack's own are far smaller. */
export const largestBody = 256 * 1024;

/** Bolt looks into what it knows before our listeners do, and trips over what is not there. */
function isWhole(body: SlackBody): boolean {
  if (!readByBolt.safeParse(body).success) return false;
  const event = eventOf.safeParse(body);
  if (event.success) return !heardEvents.has(event.data.event.type) || eventSchema.safeParse(body).success;
  if ('command' in body) return commandSchema.safeParse(body).success;
  const type = 'type' in body ? body.type : null;
  if (type === 'view_submission')
    return submitted.safeParse(body).success && viewSubmissionSchema.safeParse(body).success;
  if (type === 'url_verification' || type === 'view_closed') return true;
  // Nobody answers other interactions: Bolt would keep them waiting for as long as it waits for a listener.
  return blockActionsSchema.safeParse(body).success;
}

/** Where Bolt looks for the conversation, without asking whether there is an object. */
const place = z.looseObject({}).optional();
const readByBolt = z.looseObject({
  channel: place,
  event: z.looseObject({ channel: z.union([z.string(), z.looseObject({})]).optional(), item: place }).optional(),
});
/** Bolt compares its name with the names of our forms. */
const submitted = z.looseObject({ view: z.looseObject({ callback_id: z.string() }) });
const eventOf = z.looseObject({ event: z.looseObject({ type: z.string() }) });
const heardEvents = new Set<string>(heard);

export const formType = 'application/x-www-form-urlencoded';

function fromForm(body: string): unknown {
  const form = new URLSearchParams(body);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : parsed(payload);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
