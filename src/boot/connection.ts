import type { Router } from 'express';
import type { PlatformPort } from '../ports/platform.ts';

/** A platform's adapter as the composition root holds it. */
export interface Connection {
  readonly port: PlatformPort;
  /** Where its door is mounted; `null` without an HTTP door (Socket Mode). */
  readonly door: { readonly path: string; readonly router: Router } | null;
  /** Where somebody belongs who is named by their user id alone; `null` where nothing tells. */
  tenant(): Promise<string | null>;
  start(): Promise<void>;
  stop(): Promise<void>;
}
