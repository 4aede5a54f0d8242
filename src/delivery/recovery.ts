import type { Effect } from '../ports/effect.ts';
import { PlatformError } from '../ports/platformError.ts';
import type { DeliveryOptions } from './deliveryOptions.ts';
import { errorName } from './errorName.ts';
import { readBack } from './readBack.ts';
import { conversationOf } from './send.ts';
import { repeatable, targetOf } from './sendable.ts';

/** Older ones may lie further back than a platform lets us read, so that "absent" would prove nothing. */
const readableMs = 15 * 60_000;

type Finding = 'found' | 'again' | 'unknowable' | 'ask-later';

/**
 * Takes up sends of which nobody knows the outcome: their worker died, or the platform did not answer. What can be read
 * back, is; what may be repeated, is; the rest is listed for the coordinators and never sent again by itself.
 */
export function createRecovery(options: DeliveryOptions): () => Promise<void> {
  const { queue, planner, clock, log } = options;
  /** Could not be looked up yet; kept until the platform answers. */
  const open = new Map<string, Effect>();
  let first = true;

  return async () => {
    if (first) for (const effect of await leftBehind()) open.set(effect.key, effect);
    first = false;
    for (const effect of await queue.expire(clock.now())) open.set(effect.key, effect);
    for (const [key, effect] of [...open]) {
      const finding = await settle(effect);
      if (finding === 'ask-later') continue;
      open.delete(key);
      log.warn({ effect: effect.kind, key, finding }, 'a send of unknown outcome was looked up');
      if (finding === 'unknowable') await tellOf(effect);
    }
  };

  /** Marked uncertain by a worker that died before it could look them up. */
  async function leftBehind(): Promise<Effect[]> {
    const since = clock.now().getTime() - readableMs;
    const problems = await options.store.transaction((tx) => tx.outbox.problems());
    return problems
      .filter((problem) => problem.state === 'uncertain' && problem.at.getTime() > since)
      .map(({ key, kind, ids }) => ({ key, kind, ids, notBefore: null, expiresAt: null }));
  }

  async function settle(effect: Effect): Promise<Finding> {
    try {
      return await lookUp(effect);
    } catch (error) {
      log.error({ effect: effect.kind, key: effect.key, error: errorName(error) }, 'a send could not be looked up');
      return 'ask-later';
    }
  }

  async function lookUp(effect: Effect): Promise<Finding> {
    const delivery = await planner.plan(effect);
    // The moment is gone or its reader sleeps: we no longer know where to look.
    if (delivery.kind === 'drop' || delivery.kind === 'defer' || delivery.kind === 'send-file') return 'unknowable';
    const port = options.platforms.get(targetOf(delivery).platform);
    if (!port) return 'ask-later';
    if (repeatable(delivery) || delivery.kind !== 'post') {
      await queue.again(effect.key, clock.now());
      return 'again';
    }
    const found = await readBack(port, await conversationOf(port, delivery.to), effect.key);
    if (found === 'unknown') return 'ask-later';
    if (found === 'unsupported') return 'unknowable';
    if (found === 'absent') {
      await queue.again(effect.key, clock.now());
      return 'again';
    }
    await queue.confirm(effect.key, clock.now(), (tx) =>
      planner.settled(effect, { kind: 'posted', message: found }, tx),
    );
    return 'found';
  }

  async function tellOf(effect: Effect): Promise<void> {
    const error = new PlatformError('uncertain', 'outcome unknown');
    await options.store.transaction((tx) => planner.failed(effect, error, tx));
  }
}
