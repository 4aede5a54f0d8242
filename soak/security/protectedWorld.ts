import { randomUUID } from 'node:crypto';
import { capabilities } from '../../src/app/capabilities.ts';
import { createHandleInbound } from '../../src/app/handleInbound.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { seedRightsWorld } from '../../test/app/rights/rightsWorld.ts';
import { appRig } from '../../test/support/appRig.ts';
import { programmeBook } from '../../test/support/programmeBook.ts';
import { rawDump } from '../../test/support/rawDump.ts';
import { testProgramme } from '../../test/support/testProgramme.ts';
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
  const handle = createHandleInbound({
    store: opened.store,
    clock: { now: () => new Date() },
    programmes: programmeBook([testProgramme()]),
    capabilities,
    coordinators: [],
    lookUp: async ({ user }) => ({ name: user, email: null, locale: 'en', timeZone: 'UTC', workingHours: null }),
    wake: () => {},
    links: null,
  });
  return {
    handle,
    /** Sealed columns are sealed anew with every write, so that even the same words written again show. */
    theirs: async () => {
      const dump = await rawDump(database, installationId);
      return theirs.map((table) => `${table}: ${(dump.get(table) ?? '').split('\n').sort().join('\n')}`).join('\n\n');
    },
    close: () => database.close(),
  };
}
