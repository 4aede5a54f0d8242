import { Client } from 'pg';
import { z } from 'zod';
import type { Presence } from './presence.ts';

/** Seconds: a machine that lost its power or its network is noticed after some 25. */
const keepalives = 'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3';
const goneSchema = z.tuple([z.object({ gone: z.boolean() })]);

/**
 * Each worker holds an advisory lock for as long as its session lasts. A killed process loses its session, and with it
 * the lock, at once; one that only stands still (a SIGSTOP, a long pause) keeps both. This takes a session of its own,
 * so DATABASE_URL must not lead through a pool that hands sessions out by transaction.
 */
export function postgresPresence(url: string): Presence {
  const owners = new Set<string>();
  let session: Promise<Client> | null = null;

  async function open(): Promise<Client> {
    const client = new Client({
      connectionString: url,
      application_name: 'rapport presence',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    const lost = () => {
      session = null;
    };
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    await client.query(keepalives);
    for (const owner of owners) await lock(client, owner);
    return client;
  }

  return {
    join: async (owner) => {
      const known = owners.has(owner);
      owners.add(owner);
      if (session) {
        const client = await session;
        if (!known) await lock(client, owner);
        return;
      }
      session = open();
      try {
        await session;
      } catch (error) {
        session = null;
        throw error;
      }
    },
    isGone: async (db, owner) => {
      const rows = await db.$queryRaw`
        SELECT pg_try_advisory_xact_lock_shared(hashtextextended(${nameOf(owner)}, 0)) AS gone`;
      return goneSchema.parse(rows)[0].gone;
    },
    close: async () => {
      const client = await session?.catch(() => null);
      session = null;
      await client?.end();
    },
  };
}

async function lock(client: Client, owner: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [nameOf(owner)]);
}

const nameOf = (owner: string): string => `rapport worker ${owner}`;
