import type { PGlite } from '@electric-sql/pglite';
import { Pool } from 'pg';
import { EmbeddedSocket } from './embeddedSocket.ts';

/** The one connection to a PGlite, kept for as long as it is open: those who want it take turns. */
export function embeddedPool(pglite: PGlite): Pool {
  const pool = new Pool({ stream: () => new EmbeddedSocket(pglite), user: 'postgres', max: 1, idleTimeoutMillis: 0 });
  pool.on('error', () => {});
  return pool;
}
