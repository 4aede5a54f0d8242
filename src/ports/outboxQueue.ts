import type { Effect } from './effect.ts';
import type { Repositories } from './store.ts';

export interface ClaimedEffect {
  readonly effect: Effect;
  /** How often it has been tried before. */
  readonly attempts: number;
  /** Database time at which the lease ends. */
  readonly leaseUntil: Date;
}

export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'dropped'; readonly reason: string }
  /** Back in the queue; `counts` is false when nothing was tried (a deferral). */
  | { readonly kind: 'later'; readonly notBefore: Date; readonly detail: string; readonly counts: boolean }
  | { readonly kind: 'uncertain'; readonly detail: string }
  | { readonly kind: 'dead'; readonly detail: string };

/**
 * The worker's side of the outbox. `owner` names a worker of this process since its start;
 * a claim commits `sending`, owner and lease before any call leaves.
 */
export interface OutboxQueue {
  /** Up to `limit` that may be sent at `now`, oldest first, skipping what others hold (`FOR UPDATE SKIP LOCKED`). */
  claim(owner: string, now: Date, leaseMs: number, limit: number): Promise<ClaimedEffect[]>;
  /** Writes the outcome where `owner` still holds it, in one transaction with `also`. False when the lease was lost. */
  finish(
    owner: string,
    key: string,
    outcome: Outcome,
    now: Date,
    also: (tx: Repositories) => Promise<void>,
  ): Promise<boolean>;
  /** Sends whose owner died: `sending` with a lease that ran out. They become `uncertain`, and are returned for read-back. */
  expire(now: Date): Promise<Effect[]>;
  /** Puts an uncertain or dead one back in the queue, by a person's decision or after a read-back that found nothing. */
  again(key: string, now: Date): Promise<boolean>;
  /** After a read-back that found it. */
  confirm(key: string, now: Date, also: (tx: Repositories) => Promise<void>): Promise<boolean>;
  /** The earliest instant at which something that waits may be sent; `null` when nothing waits. */
  next(): Promise<Date | null>;
  /** How many wait, are being sent, are uncertain, are dead: for the metrics. */
  counts(): Promise<Readonly<Record<'waiting' | 'sending' | 'uncertain' | 'dead', number>>>;
}
