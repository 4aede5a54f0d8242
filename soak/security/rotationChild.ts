import { openStore } from '../../src/storage/openStore.ts';

/** Changes the key of the database in `argv[2]` until it is done or killed; tells of every batch. */
const [directory = '', dataKey = '', previous = ''] = process.argv.slice(2);
const opened = await openStore({
  database: { kind: 'embedded', directory },
  installationId: 'soak',
  dataKey: Buffer.from(dataKey, 'base64'),
  previousDataKey: Buffer.from(previous, 'base64'),
  now: () => new Date(),
});
await opened.rotate(() => {
  process.stdout.write('batch\n');
  return true;
}, 100);
process.stdout.write('done\n');
await opened.close();
