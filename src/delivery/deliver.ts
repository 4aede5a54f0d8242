import type { Delivery } from '../ports/delivery.ts';
import type { ClaimedEffect, Outcome } from '../ports/outboxQueue.ts';
import type { PlatformPort } from '../ports/platform.ts';
import { PlatformError } from '../ports/platformError.ts';
import type { Repositories } from '../ports/store.ts';
import { backoff } from './backoff.ts';
import type { DeliveryOptions } from './deliveryOptions.ts';
import { errorName } from './errorName.ts';
import type { FullLanes } from './fullLanes.ts';
import { lanesOf, tenantOf } from './lanesOf.ts';
import { readBack } from './readBack.ts';
import { type Attempt, send } from './send.ts';
import { type Sendable, targetOf } from './sendable.ts';
import type { Turn } from './turn.ts';
import { detailOf, verdict } from './verdict.ts';

/** After so many failures to render, an effect is a defect of ours, not bad luck. */
const mostRenderings = 8;
/**
 * A place in the limits that comes this soon is waited for with the effect in hand. The foremost of its kind waits longer:
 * otherwise thousands that are quicker to render would take each place before it, again and again.
 */
const patienceOf = (leaseMs: number, foremost: boolean) => leaseMs / (foremost ? 4 : 20);

export interface Hand {
  readonly claimed: ClaimedEffect;
  /** No other of its kind is in hand. */
  readonly foremost: boolean;
  readonly turn: Turn;
  readonly full: FullLanes;
  readonly stopping: () => boolean;
}

/** Brings one claimed effect as far as it gets now, and writes down how far that was. */
export async function deliver(options: DeliveryOptions, hand: Hand): Promise<void> {
  const { claimed, foremost, turn, full, stopping } = hand;
  const { queue, planner, clock, log, owner } = options;
  const { effect, attempts } = claimed;
  const about = { effect: effect.kind, key: effect.key, attempts };

  if (mustEnd()) return handBack();
  if (effect.expiresAt && effect.expiresAt <= clock.now()) return finish({ kind: 'dropped', reason: 'expired' });
  const planned = await plan();
  if (planned === null) return;
  if (planned.kind === 'drop') return finish({ kind: 'dropped', reason: planned.reason });
  if (planned.kind === 'defer') return later(planned.until, 'deferred', false);
  const port = options.platforms.get(targetOf(planned).platform);
  if (!port) {
    log.warn({ ...about, platform: targetOf(planned).platform }, 'an effect waits for a platform that is not set up');
    return later(after(backoff(attempts)), 'platform not set up', true);
  }
  if (mustEnd()) return handBack();
  const waitMs = await place(port, planned);
  if (waitMs === null) return;
  if (waitMs > 0) {
    await options.wait(waitMs);
    if (await isHeld(planned)) return;
  }
  // The last look before the call leaves.
  if (mustEnd()) return handBack();
  return attempt(port, planned);

  function mustEnd(): boolean {
    return stopping() || turn.isOver();
  }

  function handBack(): Promise<void> {
    return later(clock.now(), 'handed back', false);
  }

  function after(ms: number): Date {
    return new Date(clock.now().getTime() + ms);
  }

  async function plan(): Promise<Delivery | null> {
    try {
      return await planner.plan(effect);
    } catch (error) {
      log.error({ ...about, error: errorName(error) }, 'an effect could not be rendered');
      if (attempts + 1 < mostRenderings) await later(after(backoff(attempts)), 'not rendered', true);
      else await dead(new PlatformError('refused', 'not rendered'));
      return null;
    }
  }

  /** How long until this call has its place in the limits; `null` when that is too long, and it was put back. */
  async function place(port: PlatformPort, delivery: Sendable): Promise<number | null> {
    const opens = 'to' in delivery && delivery.to.kind === 'person' && !(await port.knowsTalk(delivery.to.account));
    const lanes = lanesOf(delivery, opens, options.limits);
    const patience = patienceOf(options.leaseMs, foremost);
    const found = await options.pacing.take(lanes, patience);
    if (found.kind === 'taken') return found.waitMs;
    const { scope, waitMs } = found;
    full.note(scope, waitMs - patience);
    await finish({ kind: 'held', scope, notBefore: after(waitMs - patience) });
    return null;
  }

  /** While it waited for its place, the platform may have told another to wait. */
  async function isHeld(delivery: Sendable): Promise<boolean> {
    const scope = tenantOf(targetOf(delivery));
    const found = await options.pacing.take([{ scope, burst: 1, everyMs: 0 }], 0);
    if (found.kind === 'taken') return false;
    full.note(scope, found.waitMs);
    await finish({ kind: 'held', scope, notBefore: after(found.waitMs) });
    return true;
  }

  async function attempt(port: PlatformPort, delivery: Sendable): Promise<void> {
    const started = performance.now();
    const result = await send(port, delivery, effect.key, options.toFile);
    const outcome = result.kind === 'delivered' ? 'sent' : result.error.code;
    options.meter.sent(port.platform, outcome, performance.now() - started);
    if (result.kind === 'failed') return failed(port, delivery, result);
    const settle = (tx: Repositories) => planner.settled(effect, result.delivered, tx);
    const kept = await queue.finish(owner, effect.key, { kind: 'sent' }, clock.now(), settle);
    // The lease ran out while the platform took its time. It was sent: if nobody has decided otherwise, say so.
    if (!kept) await queue.confirm(effect.key, clock.now(), settle);
  }

  async function failed(port: PlatformPort, delivery: Sendable, result: Attempt & { kind: 'failed' }): Promise<void> {
    const { error } = result;
    const what = verdict(result, attempts, clock.now());
    log.warn({ ...about, code: error.code, detail: error.detail, verdict: what.kind }, 'a send failed');
    switch (what.kind) {
      case 'later':
        if (what.hold) await hold(delivery, what.at.getTime() - clock.now().getTime());
        return later(what.at, detailOf(error), what.counts);
      case 'dead':
        return dead(error);
      case 'give-up':
        return uncertain(error);
      case 'read-back': {
        const found = result.where && delivery.kind === 'post' ? await readBack(port, result.where, effect.key) : null;
        // Left to its lease: by the end of it the platform has surely done what it was going to, and recovery looks again.
        if (found === 'unknown' || found === 'absent') return;
        if (found === 'unsupported' || found === null) return uncertain(error);
        return finish({ kind: 'sent' }, (tx) => planner.settled(effect, { kind: 'posted', message: found }, tx));
      }
    }
  }

  async function hold(delivery: Sendable, ms: number): Promise<void> {
    const scope = tenantOf(targetOf(delivery));
    await options.pacing.hold(scope, ms);
    full.note(scope, ms);
  }

  async function dead(error: PlatformError): Promise<void> {
    await finish({ kind: 'dead', detail: detailOf(error) }, (tx) => planner.failed(effect, error, tx));
  }

  async function uncertain(error: PlatformError): Promise<void> {
    await finish({ kind: 'uncertain', detail: detailOf(error) }, (tx) => planner.failed(effect, error, tx));
  }

  async function later(notBefore: Date, detail: string, counts: boolean): Promise<void> {
    await finish({ kind: 'later', notBefore, detail, counts });
  }

  async function finish(outcome: Outcome, also?: (tx: Repositories) => Promise<void>): Promise<void> {
    await queue.finish(owner, effect.key, outcome, clock.now(), also);
  }
}
