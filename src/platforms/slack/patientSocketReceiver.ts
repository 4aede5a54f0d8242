import { type App, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../ports/log.ts';
import { largestBody, readPayload } from './readBody.ts';

type Event = Parameters<App['processEvent']>[0];
type Options = ConstructorParameters<typeof SocketModeReceiver>[0] & { readonly log: Log };

/**
 * Socket Mode with the same door as HTTP: what is too large or has not the published shape goes no further. It acknowledges
 * after the work is done, and not at all when it failed: then Slack delivers again.
 */
export class PatientSocketReceiver extends SocketModeReceiver {
  readonly #log: Log;

  constructor({ log, ...options }: Options) {
    super(options);
    this.#log = log;
  }

  override init(app: App): void {
    const patient: App = Object.create(app, { processEvent: { value: (event: Event) => this.#admit(app, event) } });
    super.init(patient);
  }

  async #admit(app: App, event: Event): Promise<void> {
    const reason = whyNot(event.body);
    if (reason === null) return process(app, event);
    this.#log.warn({ platform: 'slack', reason }, 'refused a request');
    // It will not get better by being sent again.
    await event.ack();
  }
}

function whyNot(body: unknown): 'too large' | 'malformed' | null {
  if (Buffer.byteLength(JSON.stringify(body) ?? '') > largestBody) return 'too large';
  return readPayload(body) === null ? 'malformed' : null;
}

/** Bolt acknowledges events before its listeners run; here that only counts once they have finished. */
async function process(app: App, event: Event): Promise<void> {
  if (!('event' in event.body)) return app.processEvent(event);
  let acknowledged = false;
  await app.processEvent({
    ...event,
    ack: async () => {
      acknowledged = true;
    },
  });
  if (acknowledged) await event.ack();
}
