import type { Platform } from '../core/people/account.ts';
import type { Clock } from '../ports/clock.ts';
import type { EffectPlanner } from '../ports/delivery.ts';
import type { FileView } from '../ports/fileView.ts';
import type { Log } from '../ports/log.ts';
import type { OutboxQueue } from '../ports/outboxQueue.ts';
import type { Pacing } from '../ports/pacing.ts';
import type { OutgoingFile, PlatformPort } from '../ports/platform.ts';
import type { Store } from '../ports/store.ts';
import type { SendLimits } from './sendLimits.ts';

/** Counts sends: `outcome` is a code, `ms` how long the platform took. */
export interface SendMeter {
  sent(platform: Platform, outcome: string, ms: number): void;
}

export interface DeliveryOptions {
  readonly queue: OutboxQueue;
  readonly pacing: Pacing;
  readonly limits: SendLimits;
  readonly store: Store;
  readonly planner: EffectPlanner;
  readonly platforms: ReadonlyMap<Platform, PlatformPort>;
  readonly clock: Clock;
  /** Lets so many milliseconds pass. */
  wait(ms: number): Promise<unknown>;
  readonly log: Log;
  readonly meter: SendMeter;
  /** Makes the bytes of a file. */
  toFile(view: FileView): Promise<OutgoingFile>;
  /** Names this worker, anew at every start. */
  readonly owner: string;
  /** How long a claim holds, in ms. No send starts in its second half. */
  readonly leaseMs: number;
}
