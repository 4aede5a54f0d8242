import { z } from 'zod';
import { startPostgres } from '../startPostgres.ts';
import { scales } from './row.ts';
import { rows } from './rows.ts';

/* Run by `main.ts`: one row, in a process of its own, so that neither memory nor sockets of one mix with another's. */

const [name, scale, share, seed] = z
  .tuple([z.string(), z.enum(scales), z.coerce.number(), z.coerce.number()])
  .parse(process.argv.slice(2));
const server = { current: null as Awaited<ReturnType<typeof startPostgres>> | null };
const database = async () => {
  server.current ??= await startPostgres();
  return server.current.database('soak');
};
try {
  const done = await rows[name]?.run({ scale, share, seed }, database);
  process.stdout.write(`\n${JSON.stringify(done)}\n`);
} finally {
  await server.current?.stop();
}
process.exit(0);
