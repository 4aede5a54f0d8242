import type { PGlite } from '@electric-sql/pglite';
import { Pool } from 'pg';
import { EmbeddedSocket } from './embeddedSocket.ts';

/** Transactions queue for the one connection, so one may wait for many others. */
const connectionTimeoutMillis = 60_000;

/** The one connection to a PGlite, kept for as long as it is open: those who want it take turns. */
export function embeddedPool(pglite: PGlite): Pool {
  const stream = () => new EmbeddedSocket(pglite);
  const pool = new Pool({
    stream,
    user: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis,
    pipeline: true,
  });
  pool.on('error', () => {});
  return pool;
}
