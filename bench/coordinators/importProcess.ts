import { readFile } from 'node:fs/promises';
import { programmeBook } from '../../src/boot/programmeBook.ts';
import { loadProgrammes } from '../../src/files/loadProgrammes.ts';
import { openPostgres } from '../../src/storage/postgresDatabase.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { bringFile } from './bringFile.ts';
import { measured } from './measured.ts';
import { rosterFile } from './rosterFiles.ts';

// One import, alone in its process, so that what others left behind is not counted: prints what it took as JSON.
const [url = '', file = '', how = ''] = process.argv.slice(2);
const now = new Date('2026-11-30T08:00:00Z');
const installation = { installationId: 'bench', dataKey: Buffer.alloc(32, 7), previousDataKey: null, now: () => now };
const { store, close } = await storeOn(await openPostgres(url), installation);
const programmes = programmeBook(loadProgrammes(['organisation']));
const [programme] = programmes.all;
if (!programme) throw new Error('there is no programme');
const world = { store, now, programmes, programme };
// Whatever is loaded or made ready once is there before.
for (const format of ['csv', 'xlsx'] as const) await bringFile(world, `few.${format}`, rosterFile(1_000, format));
const bytes = await readFile(file);
const { result, ms, cpuMs, megabytes, held } = await measured(() => bringFile(world, file, bytes), how === 'held');
const { added, changed, same } = result;
process.stdout.write(JSON.stringify({ added, changed, same, ms, cpuMs, megabytes, held }));
await close();
