import type { Delivery } from '../ports/delivery.ts';
import type { ClaimedEffect, Outcome } from '../ports/outboxQueue.ts';
import type { PlatformPort } from '../ports/platform.ts';
import { PlatformError } from '../ports/platformError.ts';
import type { Repositories } from '../ports/store.ts';
import { backoff } from './backoff.ts';
import type { DeliveryOptions } from './deliveryOptions.ts';
import { errorName } from './errorName.ts';
import { readBack } from './readBack.ts';
import { type Attempt, send } from './send.ts';
import { type Sendable, targetOf } from './sendable.ts';
import { detailOf, verdict } from './verdict.ts';

/** After so many failures to render, an effect is a defect of ours, not bad luck. */
const mostRenderings = 8;

/** Brings one claimed effect as far as it gets now, and writes down how far that was. */
export async function deliver(options: DeliveryOptions, claimed: ClaimedEffect, stopping: () => boolean) {
  const { queue, planner, clock, log, owner } = options;
  const { effect, attempts } = claimed;
  const about = { effect: effect.kind, key: effect.key, attempts };
  const now = clock.now();

  if (stopping() || tooLate(now)) return later(now, 'handed back', false);
  if (effect.expiresAt && effect.expiresAt <= now) return finish({ kind: 'dropped', reason: 'expired' });
  const planned = await plan();
  if (planned === null) return;
  if (planned.kind === 'drop') return finish({ kind: 'dropped', reason: planned.reason });
  if (planned.kind === 'defer') return later(planned.until, 'deferred', false);
  const target = targetOf(planned);
  const port = options.platforms.get(target.platform);
  if (!port) {
    log.warn({ ...about, platform: target.platform }, 'an effect waits for a platform that is not set up');
    return later(after(backoff(attempts)), 'platform not set up', true);
  }
  if (stopping() || tooLate(clock.now())) return later(clock.now(), 'handed back', false);
  const place = options.pacer.take(planned, clock.now());
  if (place) return later(place, 'paced', false);
  return attempt(port, planned);

  /** Past half the lease somebody else could begin before we end. */
  function tooLate(at: Date): boolean {
    return at.getTime() > claimed.leaseUntil.getTime() - options.leaseMs / 2;
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

  async function attempt(port: PlatformPort, delivery: Sendable): Promise<void> {
    const started = performance.now();
    const result = await send(port, delivery, effect.key, options.toFile);
    const outcome = result.kind === 'delivered' ? 'sent' : result.error.code;
    options.meter.sent(port.platform, outcome, performance.now() - started);
    if (result.kind === 'failed') return failed(port, delivery, result);
    const settle = (tx: Repositories) => planner.settled(effect, result.delivered, tx);
    const kept = await finish({ kind: 'sent' }, settle);
    // The lease ran out while the platform took its time. It was sent: if nobody has decided otherwise, say so.
    if (!kept) await queue.confirm(effect.key, clock.now(), settle);
  }

  async function failed(port: PlatformPort, delivery: Sendable, result: Attempt & { kind: 'failed' }): Promise<void> {
    const { error } = result;
    const what = verdict(result, attempts, clock.now());
    log.warn({ ...about, code: error.code, detail: error.detail, verdict: what.kind }, 'a send failed');
    switch (what.kind) {
      case 'later':
        if (what.hold) options.pacer.hold(targetOf(delivery), what.at);
        await later(what.at, detailOf(error), what.counts);
        return;
      case 'dead':
        return dead(error);
      case 'give-up':
        return uncertain(error);
      case 'read-back': {
        const found = result.where && delivery.kind === 'post' ? await readBack(port, result.where, effect.key) : null;
        // Left to its lease: by the end of it the platform has surely done what it was going to, and recovery looks again.
        if (found === 'unknown' || found === 'absent') return;
        if (found === 'unsupported' || found === null) return uncertain(error);
        await finish({ kind: 'sent' }, (tx) => planner.settled(effect, { kind: 'posted', message: found }, tx));
        return;
      }
    }
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

  function finish(outcome: Outcome, also: (tx: Repositories) => Promise<void> = async () => {}): Promise<boolean> {
    return queue.finish(owner, effect.key, outcome, clock.now(), also);
  }
}
