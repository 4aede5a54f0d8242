import type { HandleInbound } from '../../src/ports/reply.ts';
import { teamsPeople } from '../../test/support/teamsRig.ts';
import { knockAt } from './knockAt.ts';
import { openDoors } from './openDoors.ts';
import { protectedWorld } from './protectedWorld.ts';
import { type Part, type Row, type Size, shareOf } from './row.ts';
import { tally } from './tally.ts';

const atOnce = 24;
/** The local platforms remember all that was said: after so many payloads they are started anew. */
const perRound = 20_000;

/** Mutated real payloads at both doors and at the addresses of OAuth, with the whole programme behind them. */
export const payloads: Part = async (size) => {
  const crashes: unknown[] = [];
  const crash = (error: unknown) => crashes.push(error);
  process.on('uncaughtException', crash).on('unhandledRejection', crash);
  const quiet = console.error;
  console.error = () => {}; // botbuilder reports every refused token
  try {
    return await knockOften(size, crashes);
  } finally {
    console.error = quiet;
    process.off('uncaughtException', crash).off('unhandledRejection', crash);
  }
};

async function knockOften(size: Size, crashes: readonly unknown[]): Promise<Row> {
  const world = await protectedWorld();
  const before = await world.theirs();
  const answers = new Map<string, number>();
  const failures = tally();
  const colleagues = ['Otto', teamsPeople.ada, teamsPeople.ben];
  let handled = 0;
  const handle: HandleInbound = async (inbound) => {
    handled += 1;
    return world.handle(inbound, colleagues).catch((error: unknown) => {
      failures.note(`the programme threw ${named(error)}`, told(error));
      throw error;
    });
  };
  const logged = (fields: object, message: string) => failures.note(`logged: ${message}`, JSON.stringify(fields));
  const log = { info: () => {}, warn: () => {}, error: logged };

  const began = performance.now();
  const stopAt = began + size.minutes * 60_000;
  const end = size.from + shareOf(1_000_000, size);
  let next = size.from;
  for (let round = 0; next < end && performance.now() < stopAt; round += 1) {
    const doors = await openDoors(handle, world.store, log, round % 4 === 0, size.seed);
    const roundEnd = Math.min(end, next + perRound);
    const knocking = Array.from({ length: atOnce }, async () => {
      while (next < roundEnd && performance.now() < stopAt) {
        const index = next++;
        const knock = doors.knock(index);
        const { status, why } = await knockAt(knock);
        const name = why ?? String(status);
        answers.set(name, (answers.get(name) ?? 0) + 1);
        if (status !== 0 && status < 500) continue;
        const { pathname } = new URL(knock.url);
        failures.note(`${name} of ${pathname}`, `${index}: ${knock.url} ${knock.body.slice(0, 600)}`);
      }
    });
    await Promise.all(knocking);
    await doors.close();
    progress(next, began);
  }

  const after = await world.theirs();
  const installed = await world.store.transaction((tx) => tx.workspaces.teams());
  await world.close();
  for (const line of [...crashes.map(told), ...failures.lines()]) console.log(`    ${line}`);
  const counted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (which: (name: string) => boolean) =>
    counted.reduce((total, [name, times]) => total + (which(name) ? times : 0), 0);
  // Where the storage failed, 503 is what a platform should hear: it delivers again.
  const honest = Math.min(world.storageFailures(), answers.get('503') ?? 0);
  return {
    what: 'hostile payloads over both doors and the addresses of OAuth, half signed',
    tried: next - size.from,
    misses: {
      crashes: crashes.length,
      'without an answer': sum((name) => !/^\d+$/.test(name)),
      '5xx but an honest 503': sum((name) => /^5\d\d$/.test(name)) - honest,
      'unauthorised writes': Number(after !== before) + Math.max(0, installed.length - 1),
    },
    seen: `${handled} reached the programme, ${honest} honest 503; ${counted.map((one) => one.join(': ')).join(', ')}`,
  };
}

const named = (error: unknown) => (error instanceof Error ? error.name : 'something');

const told = (error: unknown) => (error instanceof Error ? (error.stack ?? error.name) : 'something');

function progress(done: number, began: number) {
  const seconds = Math.round((performance.now() - began) / 1000);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const { user, system } = process.cpuUsage();
  const cpu = Math.round((user + system) / 1e6);
  process.stderr.write(`    ${done.toLocaleString('en')} payloads after ${seconds} s (${cpu} s CPU), ${memory} MB\n`);
}
