import { type App, SocketModeReceiver } from '@slack/bolt';

type Event = Parameters<App['processEvent']>[0];

/** Socket Mode that acknowledges after the work is done, and not at all when it failed: then Slack delivers again. */
export class PatientSocketReceiver extends SocketModeReceiver {
  override init(app: App): void {
    const patient: App = Object.create(app, { processEvent: { value: (event: Event) => process(app, event) } });
    super.init(patient);
  }
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
