import type { Lane } from '../ports/pacing.ts';
import { paceWithin } from './paceWithin.ts';
import type { Sendable, Target } from './sendable.ts';
import { targetOf } from './sendable.ts';
import type { Counted, SendLimit, SendLimits } from './sendLimits.ts';

/** What a delivery counts against: its conversation, its workspace or tenant, and whatever that was told to wait for. */
export function lanesOf(delivery: Sendable, opensTalk: boolean, limits: SendLimits): Lane[] {
  const target = targetOf(delivery);
  const counted: readonly Counted[] = opensTalk ? ['open-talk', delivery.kind] : [delivery.kind];
  const lanes = new Map<string, Lane>();
  for (const kind of counted) {
    for (const scope of ['conversation', 'tenant'] as const) {
      const those = limits[target.platform][kind].filter((limit) => limit.scope === scope);
      const name = scopeOf(scope, target, kind);
      if (those.length > 0 && name !== null) lanes.set(name, laneOf(name, those, lanes.get(name)));
    }
  }
  // Never full by itself: it only has a place later when the platform said so.
  if (lanes.size > 0) lanes.set(tenantOf(target), { scope: tenantOf(target), burst: 1, everyMs: 0 });
  return [...lanes.values()];
}

/** One for the whole workspace or tenant, for when the platform says to wait. */
export const tenantOf = (target: Target): string => `${target.platform} ${target.tenant}`;

/** Slack counts a workspace's calls by method, Teams all alike. */
function scopeOf(scope: SendLimit['scope'], target: Target, kind: Counted): string | null {
  if (scope === 'tenant') return `${tenantOf(target)} #${target.platform === 'slack' ? kind : ''}`;
  return target.conversation === null ? null : `${tenantOf(target)} ${target.conversation}`;
}

/** Two calls that are counted together take two places. */
function laneOf(scope: string, limits: readonly SendLimit[], before: Lane | undefined): Lane {
  const { burst, everyMs } = paceWithin(limits);
  return { scope, burst, everyMs: everyMs + (before?.everyMs ?? 0) };
}
