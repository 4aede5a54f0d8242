import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/delivery/lanesOf.ts';
import { paceWithin } from '../../src/delivery/paceWithin.ts';
import type { Sendable } from '../../src/delivery/sendable.ts';
import { sendLimits } from '../../src/delivery/sendLimits.ts';
import type { Database } from '../../src/storage/database.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { openTestDatabase, testKey } from '../support/testStore.ts';

const view = { summary: '', blocks: [] };
const post = (platform: 'slack' | 'teams', id: string, tenant = 'T1'): Sendable => ({
  kind: 'post',
  to: { kind: 'conversation', conversation: { platform, tenant, id, serviceUrl: null } },
  view,
});

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Limits of their own, on a clock that stands still until it is moved. */
async function limits() {
  let now = Date.UTC(2026, 10, 23);
  const start = now;
  const { pacing } = await storeOn(database, {
    installationId: randomUUID(),
    dataKey: testKey,
    previousDataKey: null,
    now: () => new Date(now),
    leaseTime: () => new Date(now),
  });
  const take = async (delivery: Sendable, patienceMs = 0, opensTalk = false) => {
    const place = await pacing.take(lanesOf(delivery, opensTalk, sendLimits), patienceMs);
    return place.kind === 'taken' ? place.waitMs : place;
  };
  return {
    pacing,
    take,
    at: (ms: number) => {
      now = start + ms;
    },
  };
}

describe('pacing', () => {
  it('lets one message a second into a Slack conversation, others at once', async () => {
    const { take, at } = await limits();
    expect(await take(post('slack', 'C1'))).toBe(0);
    at(400);
    expect(await take(post('slack', 'C1'))).toEqual({ kind: 'full', scope: 'slack T1 C1', waitMs: 600 });
    expect(await take(post('slack', 'C2'))).toBe(0);
    expect(await take(post('slack', 'C1'), 3000)).toBe(600);
    expect(await take(post('slack', 'C1'), 3000)).toBe(1600);
    at(3000);
    expect(await take(post('slack', 'C1'))).toBe(0);
  });

  it('keeps a whole workspace waiting that asked for it, and no other', async () => {
    const { take, pacing, at } = await limits();
    await pacing.hold('slack T1', 30_000);
    await pacing.hold('slack T1', 10_000);
    at(20_000);
    expect(await take(post('slack', 'C2'))).toEqual({ kind: 'full', scope: 'slack T1', waitMs: 10_000 });
    expect(await take(post('slack', 'C2', 'T2'))).toBe(0);
    at(30_000);
    expect(await take(post('slack', 'C2'))).toBe(0);
  });

  it('counts the opening of a direct talk by itself on Slack, and as one more call on Teams', () => {
    const scopes = (platform: 'slack' | 'teams') => {
      const delivery = {
        ...post(platform, 'x'),
        to: { kind: 'person', account: { platform, tenant: 'T', user: 'U' } },
      };
      return lanesOf(delivery as Sendable, true, sendLimits).map(({ scope, everyMs }) => [scope, everyMs]);
    };
    expect(scopes('slack')).toEqual([
      ['slack T #open-talk', 1539],
      ['slack T @U', 1000],
      ['slack T #post', 266],
      ['slack T', 0],
    ]);
    expect(scopes('teams')).toEqual([
      ['teams T @U', 2 * 2000],
      ['teams T #', 2 * 26],
      ['teams T', 0],
    ]);
  });

  it('keeps every published limit in whatever window, whoever asks when (a model of the places)', () => {
    const all = Object.values(sendLimits).flatMap((kinds) => Object.values(kinds));
    const sets = all.flatMap((those) =>
      (['conversation', 'tenant'] as const)
        .map((scope) => those.filter((limit) => limit.scope === scope))
        .filter((some) => some.length > 0),
    );
    const gaps = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 50, maxLength: 400 });
    fc.assert(
      fc.property(fc.constantFrom(...sets), gaps, (set, asked) => {
        const { burst, everyMs } = paceWithin(set);
        const starts: number[] = [];
        let [now, next] = [0, 0];
        for (const gap of asked) {
          now += gap;
          const place = Math.max(now, next - (burst - 1) * everyMs);
          next = Math.max(next, place) + everyMs;
          starts.push(place);
        }
        for (const { count, perMs } of set) {
          for (const [index, start] of starts.entries()) {
            const over = starts[index + count];
            if (over !== undefined) expect(over - start).toBeGreaterThanOrEqual(perMs);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives two who ask at the same moment different places', async () => {
    const { take } = await limits();
    const places = await Promise.all(Array.from({ length: 8 }, () => take(post('slack', 'C1'), 60_000)));
    expect(places.map(Number).sort((a, b) => a - b)).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000, 7000]);
  });
});
