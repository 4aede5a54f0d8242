import type { Effect } from '../ports/effect.ts';
import type { UncertainEffect } from '../ports/outboxQueue.ts';
import { PlatformError } from '../ports/platformError.ts';
import type { DeliveryOptions } from './deliveryOptions.ts';
import { errorName } from './errorName.ts';
import { readBack } from './readBack.ts';
import { conversationOf } from './send.ts';
import { repeatable, targetOf } from './sendable.ts';

/** Older ones may lie further back than a platform lets us read, so that "absent" would prove nothing. */
const readableMs = 15 * 60_000;
/** How long a worker may stand still before what it has in hand is looked up, and listed where it is not found. */
const patienceMs = 15 * 60_000;

interface Worked {
  /** The keys that this worker still has in hand. */
  busy(): readonly string[];
  /** What is not looked up by then is left to whoever starts next. */
  stopping(): boolean;
}

type Finding = 'found' | 'again' | 'unknowable' | 'ask-later';

/**
 * Takes up sends of which nobody knows the outcome: their worker died, or the platform did not answer. What can be read
 * back, is; what may be repeated, is; the rest is listed for the coordinators and never sent again by itself.
 */
export function createRecovery(options: DeliveryOptions, { busy, stopping }: Worked): () => Promise<void> {
  const { queue, planner, clock, log } = options;
  /** Could not be looked up yet; kept until the platform answers. */
  const open = new Map<string, UncertainEffect>();
  let first = true;

  return async () => {
    await queue.join(options.owner);
    if (first) {
      for (const one of await queue.leftBehind(readableMs)) open.set(one.effect.key, one);
    }
    first = false;
    for (const one of await queue.expire(options.owner, busy(), patienceMs)) open.set(one.effect.key, one);
    for (const [key, one] of [...open]) {
      if (stopping()) return;
      const finding = await settle(one);
      if (finding === 'ask-later') continue;
      open.delete(key);
      log.warn({ effect: one.effect.kind, key, finding }, 'a send of unknown outcome was looked up');
      if (finding === 'unknowable') await tellOf(one.effect);
    }
  };

  async function settle(one: UncertainEffect): Promise<Finding> {
    try {
      return await lookUp(one);
    } catch (error) {
      const { kind, key } = one.effect;
      log.error({ effect: kind, key, error: errorName(error) }, 'a send could not be looked up');
      return 'ask-later';
    }
  }

  async function lookUp({ effect, attempts, over }: UncertainEffect): Promise<Finding> {
    const delivery = await planner.plan(effect);
    // The moment is gone or its reader sleeps: we no longer know where to look.
    if (delivery.kind === 'drop' || delivery.kind === 'defer' || delivery.kind === 'send-file') return 'unknowable';
    const port = options.platforms.get(targetOf(delivery).platform);
    if (!port) return 'ask-later';
    if (repeatable(delivery) || delivery.kind !== 'post') return again();
    const found = await readBack(port, await conversationOf(port, delivery.to), effect.key);
    if (found === 'unknown') return 'ask-later';
    if (found === 'unsupported') return 'unknowable';
    // A worker that only stands still may yet send it.
    if (found === 'absent') return over ? again() : 'unknowable';
    await queue.confirm(effect.key, clock.now(), (tx) =>
      planner.settled(effect, { kind: 'posted', message: found }, tx),
    );
    return 'found';

    async function again(): Promise<Finding> {
      await queue.again(effect.key, clock.now(), attempts);
      return 'again';
    }
  }

  async function tellOf(effect: Effect): Promise<void> {
    const error = new PlatformError('uncertain', 'outcome unknown');
    await options.store.transaction((tx) => planner.failed(effect, error, tx));
  }
}
