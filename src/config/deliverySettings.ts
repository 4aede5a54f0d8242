import { z } from 'zod';
import type { Settings } from './settings.ts';

export interface DeliverySettings {
  /** How long a worker's claim on an effect holds, in ms. */
  readonly leaseMs: number;
  /** How late a prompt may still be sent, in ms. */
  readonly graceMs: number;
}

const seconds = z.coerce.number<string>().int().min(2).max(600);
const hours = z.coerce.number<string>().int().min(1).max(168);

export function deliverySettings(from: Settings): DeliverySettings {
  const badLease = 'SEND_LEASE_SECONDS is not a number of seconds between 2 and 600.';
  const badGrace = 'PROMPT_GRACE_HOURS is not a number of hours between 1 and 168.';
  return {
    leaseMs: (from.parsed('SEND_LEASE_SECONDS', seconds, badLease) ?? 60) * 1000,
    graceMs: (from.parsed('PROMPT_GRACE_HOURS', hours, badGrace) ?? 24) * 60 * 60 * 1000,
  };
}
