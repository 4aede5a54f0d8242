// Run as a process of its own, to be killed: commits person after person in the data directory it is given, and says
// each number once it is committed.
import { writeSync } from 'node:fs';
import { openStore } from '../../src/storage/openStore.ts';
import { aPerson, at } from './samples.ts';

const [directory, from] = process.argv.slice(2);
if (directory === undefined) throw new Error('Give a directory');
const { store } = await openStore({
  database: { kind: 'embedded', directory },
  installationId: 'test',
  dataKey: Buffer.alloc(32, 7),
  previousDataKey: null,
  now: () => at(0),
});
for (let number = Number(from ?? 0); ; number += 1) {
  await store.transaction(async (tx) => {
    await tx.people.save(aPerson(`person-${number}`));
    await tx.outbox.enqueue(
      [{ key: `effect-${number}`, kind: 'test', ids: {}, notBefore: null, expiresAt: null }],
      at(0),
    );
  });
  writeSync(1, `${number}\n`);
}
