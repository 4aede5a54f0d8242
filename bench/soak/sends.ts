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
  /** Of those, what waits: it was not lost, but not given its time. */
  readonly waiting: number;
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

/** A look-up of what another left takes a moment, and what it finds absent waits again. */
const settledMs = 6_000;

/** Waits until nothing waits, nothing is being sent, and what is uncertain has been looked up: it grows no fewer. */
export async function drained(bot: SoakBot, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  let [before, since] = [0, Date.now()];
  while (Date.now() < until) {
    const { waiting, sending, uncertain } = await countsOf(bot);
    if (waiting + sending > 0 || uncertain !== before) since = Date.now();
    if (waiting + sending + uncertain === 0 || Date.now() - since > settledMs) return true;
    before = uncertain;
    await pause(250);
  }
  return false;
}

async function countsOf({ url }: SoakBot) {
  const text = await fetch(`${url}/metrics`).then(
    (response) => response.text(),
    () => '',
  );
  // Unknown is not done.
  const count = (state: string) => Number(new RegExp(`state="${state}"} (\\d+)`).exec(text)?.[1] ?? 1);
  return { waiting: count('waiting'), sending: count('sending'), uncertain: count('uncertain') };
}

/** What became of them, by what the platform got and what the database lists. Called when no bot runs. */
export async function outcomeOf(world: SoakWorld, { keys, direct }: Sends): Promise<Outcome> {
  const posted = world.posted();
  const [problems, waits] = await world.onStore(({ store }) =>
    store.transaction(async (tx) => [await tx.outbox.problems(), await tx.outbox.waiting('pair/')]),
  );
  const listed = new Set(problems.map(({ key }) => key).filter((key) => keys.includes(key)));
  const lost = new Set(keys.filter((key) => !posted.has(key) && !listed.has(key)));
  return {
    sends: keys.length,
    lost: [...lost],
    waiting: waits.filter(({ key }) => lost.has(key)).length,
    twice: keys.filter((key) => (posted.get(key) ?? 0) > 1),
    listed: listed.size,
    listedThoughReadable: [...listed].filter((key) => direct.has(key)).length,
  };
}
