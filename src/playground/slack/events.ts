import type { BotDoor, Retry } from './botDoor.ts';
import { eventPayload } from './payloads.ts';
import type { SlackState } from './slackState.ts';

/** Repeated at once, after a minute and after five (docs: "Events API, Retries"). */
const retryDelaysMs = [0, 60_000, 300_000];

/** Tells the bot of events it subscribed to, and repeats what was not acknowledged. */
export class EventSender {
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #state: SlackState;
  readonly #door: BotDoor;
  readonly #subscribed: readonly string[];

  constructor(state: SlackState, door: BotDoor, subscribed: readonly string[]) {
    this.#state = state;
    this.#door = door;
    this.#subscribed = subscribed;
  }

  /** Resolves after the first attempt, or after its immediate repetition. `name` is the subscription, such as `message.im`. */
  async send(name: string, event: Readonly<Record<string, unknown>>): Promise<void> {
    if (!this.#subscribed.includes(name)) return;
    await this.#attempt(eventPayload(this.#state, event), null);
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  async #attempt(body: Record<string, unknown>, retry: Retry | null): Promise<void> {
    const answer = await this.#door.send({ kind: 'event', body, retry });
    if (answer.ok || answer.noRetry) return;
    const number = (retry?.number ?? 0) + 1;
    const delay = retryDelaysMs[number - 1];
    if (delay === undefined) return;
    const again: Retry = { number, reason: answer.reason };
    if (delay === 0) return this.#attempt(body, again);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#attempt(body, again);
    }, delay);
    timer.unref();
    this.#timers.add(timer);
  }
}
