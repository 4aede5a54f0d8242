import type { Platform } from '../people/account.ts';

/** A pair's own conversation on one platform. One row per pair and platform it needs. */
export interface Space {
  readonly pairId: string;
  readonly platform: Platform;
  readonly tenant: string;
  readonly state: 'opening' | 'open' | 'archived';
  /** The platform's conversation id once known, also when opening stopped half-way. */
  readonly conversationId: string | null;
  readonly serviceUrl: string | null;
  /** The Teams team in which it is a private channel; `null` for everything else. */
  readonly team: string | null;
}
