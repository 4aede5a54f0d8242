import { programmeBook } from '../../src/boot/programmeBook.ts';
import { loadProgrammes } from '../../src/files/loadProgrammes.ts';
import { openPostgres } from '../../src/storage/postgresDatabase.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { startPostgres } from '../startPostgres.ts';
import { digestRows } from './digestRows.ts';
import type { Figure, World } from './figure.ts';
import { importRows } from './importRows.ts';
import { proposalRows } from './proposalRows.ts';

const now = new Date('2026-11-30T08:00:00Z');

const parts: Readonly<Record<string, (world: World, quick: boolean) => Promise<Figure[]>>> = {
  digest: digestRows,
  import: importRows,
  proposal: proposalRows,
};

/**
 * The figures of the coordinators' issue on a real PostgreSQL, all or those of the parts that are named; `quick`: a tenth
 * of the size, the same bars.
 */
export async function benchCoordinators(quick: boolean, named: readonly string[]): Promise<readonly Figure[]> {
  const server = await startPostgres();
  try {
    const database = await openPostgres(await server.database('coordinators'));
    const key = Buffer.alloc(32, 7);
    const installation = { installationId: 'bench', dataKey: key, previousDataKey: null, now: () => now };
    const { store, close } = await storeOn(database, installation);
    const programmes = programmeBook(loadProgrammes(['organisation', 'virtual']));
    const [programme, other] = programmes.all;
    if (!programme || !other) throw new Error('there is no programme');
    const world = { database, newDatabase: server.database, store, installation, now, programmes, programme, other };
    const figures: Figure[] = [];
    for (const [name, rows] of Object.entries(parts)) {
      if (named.length === 0 || named.includes(name)) figures.push(...(await rows(world, quick)));
    }
    await close();
    return figures;
  } finally {
    await server.stop();
  }
}
