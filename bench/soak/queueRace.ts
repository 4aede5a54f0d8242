import { type Contest, ways } from './queues/contest.ts';
import { graphileQueue } from './queues/graphileQueue.ts';
import { pgBossQueue } from './queues/pgBossQueue.ts';
import { rapportQueue } from './queues/rapportQueue.ts';

/* Run by `queueRows` under Node 24: the same number of jobs by each queue in turn, three times, both ways. */

const [folder = '', database = '', amount = '0'] = process.argv.slice(2);
const queues = { rapport: rapportQueue, pgBoss: pgBossQueue, graphile: graphileQueue };
const names = ['rapport', 'pgBoss', 'graphile'] as const;

const figures = [];
for (const way of ways) {
  const runs = { rapport: Array.of<number>(), pgBoss: Array.of<number>(), graphile: Array.of<number>() };
  for (let run = 0; run < 3; run += 1) {
    const contest: Contest = { folder, database, count: Number(amount), way, run };
    for (const name of names) runs[name].push(await queues[name](contest));
  }
  figures.push({ way, ...runs });
}
process.stdout.write(`\n${JSON.stringify(figures)}\n`);
process.exit(0);
