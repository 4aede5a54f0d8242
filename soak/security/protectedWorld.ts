import { randomUUID } from 'node:crypto';
import type { Inbound } from '../../src/ports/inbound.ts';
import type { Store } from '../../src/ports/store.ts';
import { openPostgres } from '../../src/storage/postgresDatabase.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { actors, seedRightsWorld } from '../../test/app/rights/rightsWorld.ts';
import { appRig } from '../../test/support/appRig.ts';
import { startPostgres } from '../../test/support/postgres.ts';
import { rawDump } from '../../test/support/rawDump.ts';
import { testKey } from '../../test/support/testStore.ts';
import { storageFailed } from './storageFailed.ts';

/** Tables in which nobody but Ana, Ben and those they talk to may write anything. */
const theirs = [
  ...['pairs', 'pair_terms', 'first_contacts', 'agreements', 'spaces', 'goals', 'goal_events', 'check_ins'],
  ...['meetings', 'meeting_notes', 'follow_ups', 'reviews', 'extensions', 'referrals', 'concerns', 'requests'],
  ...['participations', 'coordinators', 'proposals', 'proposal_pairs', 'roster_entries', 'audit_entries'],
];

/** The whole programme on a real store, with a pair whose rows nobody who attacks has a right to change. */
export async function protectedWorld() {
  const server = await startPostgres();
  const database = await openPostgres(server.url);
  const installationId = randomUUID();
  const opened = await storeOn(database, {
    installationId,
    dataKey: testKey,
    previousDataKey: null,
    now: () => new Date(),
  });
  let storageFailures = 0;
  const transaction: Store['transaction'] = (work, limit) =>
    opened.store.transaction(work, limit).catch((error: unknown) => {
      if (storageFailed(error)) storageFailures += 1;
      throw error;
    });
  const store: Store = { ...opened.store, transaction };
  const rig = await appRig({ on: { ...opened, store } });
  await seedRightsWorld(rig);
  return {
    store,
    storageFailures: () => storageFailures,
    /** Whoever `colleagues` names comes in as Otto, who takes part and has no right to any of it. */
    handle: (inbound: Inbound, colleagues: readonly string[]) =>
      rig.handle(colleagues.includes(inbound.account.user) ? { ...inbound, account: actors.outsider } : inbound),
    /** Sealed columns are sealed anew with every write, so that even the same words written again show. */
    theirs: async () => {
      const dump = await rawDump(database, installationId);
      return theirs.map((table) => `${table}: ${(dump.get(table) ?? '').split('\n').sort().join('\n')}`).join('\n\n');
    },
    close: async () => {
      await database.close();
      await server.stop();
    },
  };
}
