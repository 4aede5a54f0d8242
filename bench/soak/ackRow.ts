import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { knock } from './knock.ts';
import { mixture } from './mixture.ts';
import { percentile, type Row, type Size, sized } from './row.ts';
import { soakWorld } from './world.ts';

/** Events answered, one after the other, before anything is measured. */
const warmUp = 400;

/** How long acknowledgements take, the whole transaction included, at a steady rate from another process. */
export async function ackRow(size: Size, database: string | null): Promise<Row> {
  const rate = database === null ? 50 : 200;
  const seconds = sized(size, { full: 60, quick: 8, ci: 3 });
  const world = await soakWorld(50, database);
  try {
    const events = await mixture(world);
    const bot = await world.start();
    const one = (n: number) => knock(world, bot.url, events.event(n));
    // What is loaded and compiled with the first requests is not what is measured.
    for (let n = 0; n < warmUp; n += 1) await one(n);
    const used = await processorMs(bot.child.pid);
    const started = performance.now();
    const all: Promise<number>[] = [];
    // A bot that is too slow lets connections wait, and then refuses them: that is an answer that never came.
    const unanswered = new Map<string, number>();
    const never = (error: unknown) => {
      const why = causeOf(error);
      unanswered.set(why, (unanswered.get(why) ?? 0) + 1);
      return Number.POSITIVE_INFINITY;
    };
    for (let n = 0; n < rate * seconds; n += 1) {
      const due = (n * 1000) / rate - (performance.now() - started);
      if (due > 1) await pause(due);
      all.push(one(warmUp + n).catch(never));
    }
    const took = (await Promise.all(all)).sort((a, b) => a - b);
    const each = (((await processorMs(bot.child.pid)) - used) / took.length).toFixed(1);
    await world.end(bot);
    const [p50, p99, most] = [percentile(took, 0.5), percentile(took, 0.99), took.at(-1) ?? 0].map(Math.round);
    return {
      row: `acknowledgement, ${database === null ? 'PGlite' : 'PostgreSQL'}`,
      size: `${rate}/s for ${seconds} s`,
      bar: 'p99 < 250 ms, none over 2500 ms',
      figure: `p50 ${p50} ms, p99 ${p99} ms, most ${most} ms; ${each} ms of the bot’s processor time each`,
      ok: (p99 ?? 0) < 250 && (most ?? 0) <= 2500 && unanswered.size === 0,
      details: { rate, seconds, p50, p99, most, each, unanswered: Object.fromEntries(unanswered) },
    };
  } finally {
    await world.close();
  }
}

/** What a process has used so far, by Linux (`proc(5)`: user and system time, in hundredths of a second). */
async function processorMs(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return typeof cause;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
