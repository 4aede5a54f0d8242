import type { Sendable, Target } from './sendable.ts';
import { targetOf } from './sendable.ts';
import { type SendLimit, type SendLimits, sendLimits } from './sendLimits.ts';

/** Keeps this process within the platforms' limits. Time is an argument; nothing here waits. */
export interface Pacer {
  /** Takes a place for this call at `now` and answers `null`, or answers the instant at which to ask again. */
  take(delivery: Sendable, now: Date): Date | null;
  /** The platform said to wait: nothing goes to this workspace or tenant before `until`. */
  hold(target: Target, until: Date): void;
}

export function createPacer(limits: SendLimits = sendLimits): Pacer {
  /** Starts of calls, oldest first, by what is counted together. */
  const starts = new Map<string, number[]>();
  const holds = new Map<string, number>();
  let sweepAt = 0;

  return {
    take: (delivery, now) => {
      const at = now.getTime();
      const target = targetOf(delivery);
      const counted = limits[target.platform][delivery.kind].flatMap((limit) => {
        const scope = scopeOf(limit, target, delivery.kind);
        return scope === null ? [] : [{ limit, scope }];
      });
      const free = Math.max(
        holds.get(tenantOf(target)) ?? 0,
        ...counted.map(({ limit, scope }) => freeAt(starts.get(scope) ?? [], limit, at)),
      );
      if (free > at) return new Date(free);
      for (const scope of new Set(counted.map((entry) => entry.scope))) {
        const list = starts.get(scope);
        if (list) list.push(at);
        else starts.set(scope, [at]);
      }
      if (at >= sweepAt) {
        sweep(starts, holds, at);
        sweepAt = at + longest(limits);
      }
      return null;
    },
    hold: (target, until) => {
      const scope = tenantOf(target);
      holds.set(scope, Math.max(holds.get(scope) ?? 0, until.getTime()));
    },
  };

  function sweep(calls: Map<string, number[]>, waits: Map<string, number>, at: number): void {
    const old = at - longest(limits);
    for (const [scope, list] of calls) {
      const kept = list.filter((start) => start > old);
      if (kept.length === 0) calls.delete(scope);
      else calls.set(scope, kept);
    }
    for (const [scope, until] of waits) if (until <= at) waits.delete(scope);
  }
}

const tenantOf = (target: Target): string => `${target.platform} ${target.tenant}`;

/** Slack counts a workspace's calls by method, Teams all alike; counting by kind on both is within either. */
function scopeOf(limit: SendLimit, target: Target, kind: Sendable['kind']): string | null {
  if (limit.scope === 'conversation') {
    return target.conversation === null ? null : `${tenantOf(target)} ${target.conversation}`;
  }
  return target.platform === 'slack' ? `${tenantOf(target)} #${kind}` : `${tenantOf(target)} #`;
}

/** When the limit lets one more start: a start leaves the window `perMs` after it was made. */
function freeAt(list: readonly number[], limit: SendLimit, at: number): number {
  const blocking = list[list.length - limit.count];
  return blocking === undefined ? at : blocking + limit.perMs;
}

function longest(limits: SendLimits): number {
  return Math.max(
    ...Object.values(limits).flatMap((kinds) =>
      Object.values(kinds)
        .flat()
        .map((limit) => limit.perMs),
    ),
  );
}
