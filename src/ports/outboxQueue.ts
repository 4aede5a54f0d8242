import type { Effect } from './effect.ts';
import type { Repositories } from './store.ts';

export interface ClaimedEffect {
  readonly effect: Effect;
  /** How often it has been tried before. */
  readonly attempts: number;
  /** Database time at which the lease ends. */
  readonly leaseUntil: Date;
}

/** A send whose outcome nobody knows. `attempts` names this one try, so that a finding cannot be used for a later one. */
export interface UncertainEffect {
  readonly effect: Effect;
  readonly attempts: number;
  /** Whether its worker can do nothing any more: only then does "it is not there" mean that it never will be. */
  readonly over: boolean;
}

export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'dropped'; readonly reason: string }
  /** Back in the queue; `counts` is false when nothing was tried (a deferral). */
  | { readonly kind: 'later'; readonly notBefore: Date; readonly detail: string; readonly counts: boolean }
  /** Back in the queue, because the limit `scope` has no place soon. */
  | { readonly kind: 'held'; readonly scope: string; readonly notBefore: Date }
  | { readonly kind: 'uncertain'; readonly detail: string }
  | { readonly kind: 'dead'; readonly detail: string };

/**
 * The worker's side of the outbox. `owner` names a worker of this process since its start; a claim commits `sending`,
 * owner and lease (database time) before any call leaves.
 */
export interface OutboxQueue {
  /** Makes `owner` known to all replicas as alive, for as long as this process lives and no longer. */
  join(owner: string): Promise<void>;
  /**
   * Up to `limit` that may be sent at `now`, skipping what others hold (`FOR UPDATE SKIP LOCKED`): in turns, one of each
   * kind, oldest first, so that no kind waits behind thousands of another; one at a time about one subject, whichever
   * replica sends it. What is held by one of the limits in `full` is left where it is.
   */
  claim(owner: string, now: Date, leaseMs: number, limit: number, full?: readonly string[]): Promise<ClaimedEffect[]>;
  /** Writes the outcome where `owner` still holds it, in one transaction with `also`. False when somebody else decided. */
  finish(
    owner: string,
    key: string,
    outcome: Outcome,
    now: Date,
    also?: (tx: Repositories) => Promise<void>,
  ): Promise<boolean>;
  /**
   * Sends whose lease ran out (database time) and whose worker is gone, or is `owner` and not `busy` with them any more.
   * They become `uncertain`. A worker that only stands still keeps what it has for `patienceMs` more: it may yet go on.
   */
  expire(owner: string, busy: readonly string[], patienceMs: number): Promise<UncertainEffect[]>;
  /** What became uncertain in the last `withinMs` (database time): somebody may have died before looking it up. */
  leftBehind(withinMs: number): Promise<UncertainEffect[]>;
  /** Puts an uncertain one back in the queue after a read-back that found nothing, if this is still the same try. */
  again(key: string, now: Date, attempts: number): Promise<boolean>;
  /** After a read-back that found it. */
  confirm(key: string, now: Date, also: (tx: Repositories) => Promise<void>): Promise<boolean>;
  /** The earliest instant at which something that waits may be sent, save what the limits in `full` hold; `null`: nothing. */
  next(full?: readonly string[]): Promise<Date | null>;
  /** How many wait, are being sent, are uncertain, are dead: for the metrics. */
  counts(): Promise<Readonly<Record<'waiting' | 'sending' | 'uncertain' | 'dead', number>>>;
}
