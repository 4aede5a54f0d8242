import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../src/playground/freePort.ts';
import { embeddedPostgres } from '../test/support/embeddedPostgres.ts';
import { makePostgresLinks } from '../test/support/postgresLinks.ts';

export interface BenchPostgres {
  /** The address of a new, empty database. */
  database(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A real PostgreSQL, with fsync and synchronous commit as they are by default: on. */
export async function startPostgres(): Promise<BenchPostgres> {
  await makePostgresLinks();
  const EmbeddedPostgres = await embeddedPostgres();
  const parent = await mkdtemp(join(tmpdir(), 'rapport-bench-'));
  await chmod(parent, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, 'data'),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    database: async (name) => {
      await server.createDatabase(name);
      return `postgresql://postgres:password@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      await server.stop();
      await rm(parent, { recursive: true, force: true });
    },
  };
}
