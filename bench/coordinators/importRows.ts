import type { Job } from '../../src/app/job.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import { importAtMost, importRoster, type RosterImport } from '../../src/app/roster/importRoster.ts';
import { readRosterFile } from '../../src/files/roster/readRosterFile.ts';
import type { Store } from '../../src/ports/store.ts';
import { openStore } from '../../src/storage/openStore.ts';
import type { Figure, World } from './figure.ts';
import { measured } from './measured.ts';

/** A hundred thousand people on PostgreSQL, a tenth of them before to see whether memory grows with them, and once more the same. */
export async function importRows(world: World, quick: boolean): Promise<Figure[]> {
  const people = quick ? 10_000 : 100_000;
  const fewer = await bring(world, world.store, people / 10);
  const all = await bring(world, world.store, people);
  const again = await bring(world, world.store, people);
  const embedded = await onEmbedded(world, 10_000);
  const told = ({ ms, cpuMs, megabytes }: typeof all) =>
    `${(ms / 1000).toFixed(1)} s (processor ${(cpuMs / 1000).toFixed(1)} s), ${megabytes.toFixed(0)} MB more`;
  return [
    { what: `import of ${people / 10} people`, figure: told(fewer), bar: 'for comparison', met: true },
    {
      what: `import of ${people} people`,
      figure: told(all),
      bar: '< 60 s, < 150 MB',
      met: all.ms < 60_000 && all.megabytes < 150 && all.result.added === (people * 9) / 10,
    },
    {
      what: 'the same list once more',
      figure: told(again),
      bar: '< 60 s, nothing changed',
      met: again.ms < 60_000 && again.result.same === people,
    },
    { what: 'import of 10000 people, embedded database', figure: told(embedded), bar: 'for information', met: true },
  ];
}

async function onEmbedded(world: World, people: number) {
  const database = { kind: 'embedded', directory: null } as const;
  const opened = await openStore({ ...world.installation, database });
  try {
    return await bring(world, opened.store, people);
  } finally {
    await opened.close();
  }
}

function bring({ now, programmes, programme }: World, store: Store, people: number) {
  const bytes = new TextEncoder().encode(rosterOf(people));
  const inJob = (work: (job: Job) => Promise<RosterImport>) =>
    store.transaction((tx) => work(makeJob(tx, now, programmes)), importAtMost);
  return measured(async () => {
    const table = await readRosterFile('list.csv', bytes);
    if ('notATable' in table) throw new Error(table.notATable.code);
    return importRoster(inJob, programme, table, true, null);
  });
}

function rosterOf(people: number): string {
  const lines = ['email,name,role,languages,manager'];
  for (let n = 1; n <= people; n += 1) {
    const manager = n > 100 ? `person${Math.floor(n / 100)}@example.org` : '';
    lines.push(`person${n}@example.org,Person ${n},${n % 3 === 0 ? 'mentor' : 'mentee'},en;fr,${manager}`);
  }
  return lines.join('\n');
}
