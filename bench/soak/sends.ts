import { setTimeout as pause } from 'node:timers/promises';
import type { Effect } from '../../src/ports/effect.ts';
import { pairId, personId, type SoakBot, type SoakWorld } from './world.ts';

export interface Sends {
  readonly keys: readonly string[];
  /** Those into direct talks, which can be read back. */
  readonly direct: ReadonlySet<string>;
}

export interface Outcome {
  readonly sends: number;
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  /** Listed for the coordinators, not repeated. */
  readonly listed: number;
  readonly listedThoughReadable: number;
}

/** Four of five go to one person directly, the fifth into a pair's space, which cannot be read; spread over `spreadMs`. */
export async function enqueueSends(world: SoakWorld, count: number, spreadMs: number): Promise<Sends> {
  const pairs = world.people.length / 2;
  const now = new Date();
  const effects = Array.from({ length: count }, (_, n): Effect => {
    const pair = pairId(n % pairs);
    const base = { notBefore: new Date(now.getTime() + (n * spreadMs) / count), expiresAt: null };
    if (n % 5 === 4) {
      return { ...base, key: `pair/${pair}/soak/${n}`, kind: 'pairing.welcome', ids: { pair, platform: 'slack' } };
    }
    const person = personId(world.people[2 * (n % pairs) + (n % 2)] ?? '');
    return { ...base, key: `pair/${pair}/soak/${n}`, kind: 'pairing.rhythm', ids: { pair, person } };
  });
  await world.onStore(async ({ store }) => {
    for (let from = 0; from < effects.length; from += 500) {
      await store.transaction((tx) => tx.outbox.enqueue(effects.slice(from, from + 500), now));
    }
  });
  const direct = effects.filter(({ kind }) => kind === 'pairing.rhythm').map(({ key }) => key);
  return { keys: effects.map(({ key }) => key), direct: new Set(direct) };
}

/** Waits until nothing waits and nothing is being sent. */
export async function drained(bot: SoakBot, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const text = await fetch(`${bot.url}/metrics`).then(
      (response) => response.text(),
      () => '',
    );
    const left = ['waiting', 'sending'].map((state) =>
      Number(new RegExp(`state="${state}"} (\\d+)`).exec(text)?.[1] ?? 1),
    );
    if (left.every((count) => count === 0)) return true;
    await pause(250);
  }
  return false;
}

/** What became of them, by what the platform got and what the database lists. Called when no bot runs. */
export async function outcomeOf(world: SoakWorld, { keys, direct }: Sends): Promise<Outcome> {
  const posted = world.posted();
  const problems = await world.onStore(({ store }) => store.transaction((tx) => tx.outbox.problems()));
  const listed = new Set(problems.map(({ key }) => key).filter((key) => keys.includes(key)));
  return {
    sends: keys.length,
    lost: keys.filter((key) => !posted.has(key) && !listed.has(key)),
    twice: keys.filter((key) => (posted.get(key) ?? 0) > 1),
    listed: listed.size,
    listedThoughReadable: [...listed].filter((key) => direct.has(key)).length,
  };
}
