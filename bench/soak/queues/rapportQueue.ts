import { openStore } from '../../../src/storage/openStore.ts';
import { batch, type Contest, inThousands, rate, sideBySide } from './contest.ts';

/** With all that it promises: kinds in turn, one at a time about a subject, behind row-level security. */
export async function rapportQueue({ database, count, way, run }: Contest): Promise<number> {
  const opened = await openStore({
    database: { kind: 'postgres', url: database },
    installationId: `race-${way}-${run}`,
    dataKey: Buffer.alloc(32, 7),
    previousDataKey: null,
    now: () => new Date(),
  });
  const { store, outbox } = opened;
  await inThousands(count, (from, to) => {
    const effects = Array.from({ length: to - from }, (_, n) => ({
      key: `pair/${from + n}/x`,
      kind: 'race',
      ids: { pair: String(from + n) },
      notBefore: null,
      expiresAt: null,
    }));
    return store.transaction((tx) => tx.outbox.enqueue(effects, new Date()));
  });
  let done = 0;
  const finish = async (key: string) => {
    if (await outbox.finish('race', key, { kind: 'sent' }, new Date())) done += 1;
  };
  const figure = await rate(count, async () => {
    for (;;) {
      const keys = (await outbox.claim('race', new Date(), 60_000, batch)).map(({ effect }) => effect.key);
      if (keys.length === 0) return done;
      if (way === 'one by one') await sideBySide(keys, finish);
      else await Promise.all(keys.map(finish));
    }
  });
  await opened.close();
  return figure;
}
