import { expect, it } from 'vitest';
import { needOwnSessions, type Session } from '../../src/storage/ownSessions.ts';

/** A server behind a pool: `pidOf` says which of its processes answers a connection. */
async function through(pidOf: (connection: number) => number) {
  let [connections, open] = [0, 0];
  const connect = async (): Promise<Session> => {
    const mine = ++connections;
    open += 1;
    return {
      query: async (sql) => ({ rows: sql.startsWith('SELECT') ? [{ pid: pidOf(mine) }] : [] }),
      end: async () => {
        open -= 1;
      },
    };
  };
  const said = await needOwnSessions(connect).then(
    () => 'fine',
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  );
  return { said, open };
}

it('a pool that hands out sessions by transaction is refused at the start, with a sentence; sessions of one’s own are not', async () => {
  const shared = await through(() => 7);
  expect(shared.said).toMatch(/^DATABASE_URL leads through a pool .* session mode\.$/);
  expect(shared.open).toBe(0);
  expect(await through((connection) => connection)).toEqual({ said: 'fine', open: 0 });
});
