import { z } from 'zod';
import type { SlackFault } from '../../src/playground/slack/faults.ts';
import { randomFrom } from './random.ts';
import { part, type Row, type Size, sized } from './row.ts';
import { drained, enqueueSends, outcomeOf } from './sends.ts';
import { soakWorld } from './world.ts';

const settings = { SOAK_TICK_MS: '2000', SOAK_LIMITS: 'published' };
const channelSchema = z.object({ channel: z.string() });

/** A platform that says 429, breaks, is slow and loses its answers, within the limits it publishes. */
export async function faultRow(size: Size, database: string): Promise<Row> {
  const random = randomFrom(size.seed);
  const count = sized(size, { full: part(size, 10_000), quick: 150, ci: 100 });
  const world = await soakWorld(sized(size, { full: 1000, quick: 75, ci: 50 }), database);
  const { lease, retryAfterSeconds, inFlightMs } = sized(size, {
    full: { lease: '60', retryAfterSeconds: 1, inFlightMs: 300 },
    quick: { lease: '20', retryAfterSeconds: 3, inFlightMs: 1_000 },
    ci: { lease: '20', retryAfterSeconds: 3, inFlightMs: 1_000 },
  });
  const waits: { readonly from: number; readonly until: number }[] = [];
  const arrivals: number[] = [];
  const given: Record<string, number> = {};
  world.slack.faults.take = (method): SlackFault | null => {
    if (method !== 'chat.postMessage') return null;
    const now = Date.now();
    arrivals.push(now);
    const fault = faultAt(random.next(), random.below(400), retryAfterSeconds);
    if (fault !== null) given[fault.kind] = (given[fault.kind] ?? 0) + 1;
    // What left before the answer came back is no breach of it.
    if (fault?.kind === 'rate-limited')
      waits.push({ from: now + inFlightMs, until: now + fault.retryAfterSeconds * 1000 });
    return fault;
  };
  try {
    const sends = await enqueueSends(world, count, 0);
    const bots = await Promise.all([1, 2, 3].map(() => world.start({ ...settings, SEND_LEASE_SECONDS: lease })));
    const done =
      bots[0] !== undefined &&
      (await drained(bots[0], sized(size, { full: 3 * 3_600_000, quick: 300_000, ci: 300_000 })));
    await Promise.all(bots.map(world.end));
    const outcome = await outcomeOf(world, sends);
    const early = arrivals.filter((at) => waits.some(({ from, until }) => at > from && at < until)).length;
    const broken = limitsBroken(world.slack.calls.filter(({ method }) => method === 'chat.postMessage'));
    return {
      row: 'faulty platform, 3 replicas',
      size: `${count} sends`,
      bar: '0 lost, 0 twice, 0 early, 0 limits broken',
      figure: `${outcome.lost.length} lost, ${outcome.twice.length} twice, ${outcome.listed} listed, ${early} early, ${broken} broken`,
      // How soon a call follows another is also the machine's doing, which no change is judged by.
      ok: done && outcome.lost.length + outcome.twice.length + (size.scale === 'ci' ? 0 : early + broken) === 0,
      details: { ...outcome, early, broken, faults: given, calls: arrivals.length, drained: done },
    };
  } finally {
    await world.close();
  }
}

function faultAt(chance: number, ms: number, retryAfterSeconds: number): SlackFault | null {
  if (chance < 0.1) return { kind: 'rate-limited', retryAfterSeconds };
  if (chance < 0.15) return { kind: 'server-error' };
  if (chance < 0.2) return { kind: 'unanswered' };
  if (chance < 0.25) return { kind: chance < 0.225 ? 'reset' : 'dropped' };
  // Slow ones are overtaken by those that came later.
  return chance < 0.6 ? { kind: 'slow', ms } : null;
}

/** Messages in a conversation within a second of the last, and in the workspace beyond 300 a minute. */
function limitsBroken(
  calls: readonly { readonly args: Readonly<Record<string, unknown>>; readonly at: Date }[],
): number {
  // The bot keeps the pace of what it begins; what was slow on the way may arrive closer together.
  const slackMs = 500;
  const last = new Map<string, number>();
  let broken = 0;
  const times = calls.map(({ at }) => at.getTime()).sort((a, b) => a - b);
  for (const { args, at } of calls) {
    const { channel } = channelSchema.parse(args);
    if (at.getTime() - (last.get(channel) ?? 0) < 1000 - slackMs) broken += 1;
    last.set(channel, at.getTime());
  }
  for (const [index, time] of times.entries()) {
    const later = times[index + 300];
    if (later !== undefined && later - time < 60_000 - slackMs) broken += 1;
  }
  return broken;
}
