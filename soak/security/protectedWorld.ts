import { randomUUID } from 'node:crypto';
import { storeOn } from '../../src/storage/storeOn.ts';
import { seedRightsWorld } from '../../test/app/rights/rightsWorld.ts';
import { appRig } from '../../test/support/appRig.ts';
import { rawDump } from '../../test/support/rawDump.ts';
import { openTestDatabase, testKey } from '../../test/support/testStore.ts';

/** Tables in which nobody but Ana, Ben and those they talk to may write anything. */
const theirs = [
  'pairs',
  'goals',
  'check_ins',
  'requests',
  'spaces',
  'agreements',
  'meetings',
  'meeting_notes',
  'coordinators',
];

/** The whole programme on a real store, with a pair whose rows nobody who attacks has a right to change. */
export async function protectedWorld() {
  const database = await openTestDatabase();
  const installationId = randomUUID();
  const opened = await storeOn(database, {
    installationId,
    dataKey: testKey,
    previousDataKey: null,
    now: () => new Date(),
  });
  const rig = await appRig({ on: opened });
  await seedRightsWorld(rig);
  return {
    handle: rig.handle,
    /** Sealed columns are sealed anew with every write, so that even the same words written again show. */
    theirs: async () => {
      const dump = await rawDump(database, installationId);
      return theirs.map((table) => `${table}: ${(dump.get(table) ?? '').split('\n').sort().join('\n')}`).join('\n\n');
    },
    close: () => database.close(),
  };
}
