import type { ClaimedEffect } from '../ports/outboxQueue.ts';
import { deliver } from './deliver.ts';
import type { DeliveryOptions } from './deliveryOptions.ts';
import { errorName } from './errorName.ts';
import { inLanes } from './inLanes.ts';
import { createRecovery } from './recovery.ts';

export interface Worker {
  /** Sends what may be sent now; resolves when nothing more may. One run at a time: a call during a run gets the next one. */
  run(): Promise<void>;
  /** Takes up sends whose outcome is not known. */
  recover(): Promise<void>;
  /** Runs soon. Many calls before that are one. */
  wake(): void;
  /** Ends what is under way, hands back what is not, and takes nothing more. */
  stop(): Promise<void>;
}

const batch = 24;
/** Side by side; more would only queue for the database. */
const width = 6;
/** Beyond this the regular tick is soon enough. */
const longestNapMs = 15_000;
const shortestNapMs = 100;

export function createWorker(options: DeliveryOptions): Worker {
  const { queue, clock, log } = options;
  const recover = createRecovery(options);
  let stopping = false;
  let current: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  let woken = false;
  let nap: NodeJS.Timeout | null = null;

  return { run, recover, wake, stop };

  function run(): Promise<void> {
    if (current) {
      following ??= current.then(again, again);
      return following;
    }
    current = drain().finally(() => {
      current = null;
    });
    return current;
  }

  function again(): Promise<void> {
    following = null;
    return run();
  }

  async function drain(): Promise<void> {
    while (!stopping) {
      const claimed = await queue.claim(options.owner, clock.now(), options.leaseMs, batch);
      if (claimed.length === 0) break;
      await inLanes(claimed, laneOf, width, one);
    }
    if (!stopping) await sleepUntilNext();
  }

  /** What goes wrong with one stays with it: its lease runs out, and it is looked up then. */
  async function one(claimed: ClaimedEffect): Promise<void> {
    try {
      await deliver(options, claimed, () => stopping);
    } catch (error) {
      const { kind, key } = claimed.effect;
      log.error({ effect: kind, key, error: errorName(error) }, 'the outcome of a send could not be written');
    }
  }

  function wake(): void {
    if (woken || stopping) return;
    woken = true;
    setImmediate(() => {
      woken = false;
      if (stopping) return;
      run().catch((error: unknown) => log.error({ error: errorName(error) }, 'the outbox could not be read'));
    });
  }

  /** What was paced or asked to wait a moment goes out then, without waiting for the next tick. */
  async function sleepUntilNext(): Promise<void> {
    if (nap) clearTimeout(nap);
    nap = null;
    const next = await queue.next();
    const ms = next ? next.getTime() - clock.now().getTime() : Number.POSITIVE_INFINITY;
    if (ms > longestNapMs || stopping) return;
    nap = setTimeout(wake, Math.max(ms, shortestNapMs));
    nap.unref();
  }

  async function stop(): Promise<void> {
    stopping = true;
    if (nap) clearTimeout(nap);
    await Promise.allSettled([current, following]);
  }
}

/** Effects about one thing (`pair/<id>/…`) go out in their order: an update must not overtake its message. */
function laneOf({ effect }: ClaimedEffect): string {
  return effect.key.split('/', 2).join('/');
}
