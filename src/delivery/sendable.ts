import type { Platform } from '../core/people/account.ts';
import type { Delivery, Destination } from '../ports/delivery.ts';

/** A delivery that calls the platform. */
export type Sendable = Exclude<Delivery, { kind: 'drop' } | { kind: 'defer' }>;

/** Where a call goes, for pacing: `conversation` is `null` where there is none yet. */
export interface Target {
  readonly platform: Platform;
  readonly tenant: string;
  readonly conversation: string | null;
}

export function targetOf(delivery: Sendable): Target {
  switch (delivery.kind) {
    case 'post':
    case 'send-file':
      return ofDestination(delivery.to);
    case 'update':
      return ofDestination({ kind: 'conversation', conversation: delivery.message.conversation });
    case 'open-space':
    case 'archive-space': {
      const { platform, space } = delivery;
      return { platform, tenant: space.tenant, conversation: space.found?.id ?? null };
    }
    case 'show-home':
      return ofDestination({ kind: 'person', account: delivery.account });
  }
}

function ofDestination(to: Destination): Target {
  switch (to.kind) {
    case 'person':
      return { platform: to.account.platform, tenant: to.account.tenant, conversation: `@${to.account.user}` };
    case 'conversation': {
      const { platform, tenant, id } = to.conversation;
      return { platform, tenant, conversation: id };
    }
  }
}

/** Doing these twice is the same as doing them once, so an unknown outcome may simply be tried again. */
export function repeatable(delivery: Sendable): boolean {
  switch (delivery.kind) {
    case 'update':
    case 'open-space':
    case 'archive-space':
    case 'show-home':
      return true;
    case 'post':
    case 'send-file':
      return false;
  }
}
