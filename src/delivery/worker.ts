import { setTimeout as pause } from 'node:timers/promises';
import { deliver, type Hand } from './deliver.ts';
import type { DeliveryOptions } from './deliveryOptions.ts';
import { errorName } from './errorName.ts';
import { fullLanes } from './fullLanes.ts';
import { createRecovery } from './recovery.ts';
import { beginTurn } from './turn.ts';

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

/** Side by side: most of them wait for the platform, or for their place in its limits. */
const width = 12;
/** Beyond this the regular tick is soon enough. */
const longestNapMs = 15_000;
const shortestNapMs = 100;
const gatherMs = 3;

export function createWorker(options: DeliveryOptions): Worker {
  const { queue, clock, log } = options;
  /** What is in hand, by key. */
  const busy = new Map<string, { readonly kind: string; readonly done: Promise<void> }>();
  const recover = createRecovery(options, { busy: () => [...busy.keys()], stopping: () => stopping });
  const full = fullLanes(clock);
  let stopping = false;
  let current: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  let woken = false;
  let nap: NodeJS.Timeout | null = null;
  let rouse = () => {};

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

  /** As one ends, the next is claimed, so that a slow one keeps nobody waiting but what is about the same thing. */
  async function drain(): Promise<void> {
    await queue.join(options.owner);
    while (!stopping) {
      const turn = beginTurn(clock, options.leaseMs);
      const free = width - busy.size;
      const claimed = await queue.claim(options.owner, clock.now(), options.leaseMs, free, full.names());
      for (const one of claimed) {
        const foremost = ![...busy.values()].some(({ kind }) => kind === one.effect.kind);
        begin({ claimed: one, foremost, turn, full, stopping: () => stopping });
      }
      if (busy.size === 0) break;
      await Promise.race([...underWay(), roused()]);
      // Several end at about the same time: what takes their places is claimed together.
      await pause(gatherMs);
    }
    await Promise.all(underWay());
    if (!stopping) await sleepUntilNext();
  }

  function underWay(): Promise<void>[] {
    return [...busy.values()].map(({ done }) => done);
  }

  function roused(): Promise<void> {
    return new Promise((resolve) => {
      rouse = resolve;
    });
  }

  function begin(hand: Hand): void {
    const { key, kind } = hand.claimed.effect;
    const done = one(hand).finally(() => busy.delete(key));
    busy.set(key, { kind, done });
  }

  /** What goes wrong with one stays with it: its lease runs out, and it is looked up then. */
  async function one(hand: Hand): Promise<void> {
    try {
      await deliver(options, hand);
    } catch (error) {
      const { kind, key } = hand.claimed.effect;
      log.error({ effect: kind, key, error: errorName(error) }, 'the outcome of a send could not be written');
    }
  }

  function wake(): void {
    if (woken || stopping) return;
    woken = true;
    rouse();
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
    const next = await queue.next(full.names());
    const ms = Math.min(
      next ? next.getTime() - clock.now().getTime() : Number.POSITIVE_INFINITY,
      full.soonestMs() ?? Number.POSITIVE_INFINITY,
    );
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
