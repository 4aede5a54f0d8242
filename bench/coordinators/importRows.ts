import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openStore } from '../../src/storage/openStore.ts';
import { bringFile } from './bringFile.ts';
import type { Figure, World } from './figure.ts';
import { measured } from './measured.ts';
import { rosterFile } from './rosterFiles.ts';

/**
 * As many MB may JavaScript hold in these processes. With room to spare the engine leaves garbage lie for long, and what a
 * process takes tells of that rather than of the import.
 */
const heap = 128;
/** By how much an import of ten times as many may take more. */
const flat = 30;

const taken = z.object({
  added: z.int(),
  same: z.int(),
  ms: z.number(),
  cpuMs: z.number(),
  megabytes: z.number(),
  held: z.number().nullable(),
});

/**
 * A hundred thousand people on PostgreSQL, from a CSV and from an Excel file, and a tenth of them to see whether memory grows
 * with them; each in a process of its own, and once more the same, collecting garbage all the while to see what is held.
 */
export async function importRows(world: World, quick: boolean): Promise<Figure[]> {
  const people = quick ? 10_000 : 100_000;
  const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-'));
  try {
    const figures: Figure[] = [];
    for (const format of ['csv', 'xlsx'] as const) {
      const url = await world.newDatabase(`import_${format}`);
      const bring = async (count: number) => {
        const file = join(folder, `${count}.${format}`);
        await writeFile(file, rosterFile(count, format));
        return { once: alone(url, file, 'timed'), again: alone(url, file, 'held') };
      };
      figures.push(...told(format, people, await bring(people / 10), await bring(people)));
    }
    return [...figures, await onEmbedded(world, 10_000)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Brought = Record<'once' | 'again', z.infer<typeof taken>>;

function told(format: string, people: number, fewer: Brought, all: Brought): Figure[] {
  const time = ({ ms, cpuMs, megabytes }: Brought['once']) =>
    `${(ms / 1000).toFixed(1)} s (processor ${(cpuMs / 1000).toFixed(1)} s), ${megabytes.toFixed(0)} MB more`;
  const [fewerHeld, held] = [fewer.again.held ?? 0, all.again.held ?? Number.NaN];
  return [
    { what: `${format}: import of ${people / 10} people`, figure: time(fewer.once), bar: 'for comparison', met: true },
    {
      what: `${format}: import of ${people} people`,
      figure: time(all.once),
      bar: `< 60 s, < ${flat} MB above the tenth`,
      met: all.once.ms < 60_000 && all.once.megabytes < fewer.once.megabytes + flat && all.once.added > people / 2,
    },
    {
      what: `${format}: the same once more, ${people / 10} and ${people} people`,
      figure: `${fewerHeld.toFixed(0)} and ${held.toFixed(0)} MB held`,
      bar: `nothing changed, < ${flat} MB apart`,
      met: all.again.same === people && held < fewerHeld + flat,
    },
  ];
}

function alone(url: string, file: string, how: 'timed' | 'held'): z.infer<typeof taken> {
  const program = fileURLToPath(new URL('./importProcess.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heap}`, '--import', 'tsx', program, url, file, how],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return taken.parse(JSON.parse(stdout));
}

async function onEmbedded(world: World, people: number): Promise<Figure> {
  const database = { kind: 'embedded', directory: null } as const;
  const { store, close } = await openStore({ ...world.installation, database });
  try {
    const { ms } = await measured(() => bringFile({ ...world, store }, 'list.csv', rosterFile(people, 'csv')));
    const figure = `${(ms / 1000).toFixed(1)} s`;
    return { what: `import of ${people} people, embedded database`, figure, bar: 'for information', met: true };
  } finally {
    await close();
  }
}
