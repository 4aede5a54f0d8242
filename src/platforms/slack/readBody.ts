import { z } from 'zod';

/** What every request of Slack is: an event, a command or an interaction. */
const envelope = z.union([
  z.looseObject({ type: z.literal('url_verification'), challenge: z.string() }),
  z.looseObject({ type: z.string(), event: z.looseObject({ type: z.string() }) }),
  z.looseObject({ command: z.string(), user_id: z.string() }),
  z.looseObject({ type: z.string(), user: z.looseObject({ id: z.string() }), event: z.undefined().optional() }),
]);

export type SlackBody = z.infer<typeof envelope>;

/** Reads a body as Slack sends them: JSON, or a form with a `payload` of JSON or with fields. `null`: not one of these. */
export function readBody(body: string, contentType: string): SlackBody | null {
  const read = envelope.safeParse(contentType === formType ? fromForm(body) : parsed(body));
  return read.success ? read.data : null;
}

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
