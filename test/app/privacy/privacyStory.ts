import { randomUUID } from 'node:crypto';
import type { Database } from '../../../src/storage/database.ts';
import { storeOn } from '../../../src/storage/storeOn.ts';
import { appRig, slack, teams } from '../../support/appRig.ts';
import { rawDump } from '../../support/rawDump.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { seedSealed } from '../../support/seedSealed.ts';
import { openTestDatabase, testKey } from '../../support/testStore.ts';

export const ana = slack('Ana');
export const ben = slack('Ben');
export const cleo = teams('Cleo');

/** Words that only Ana has written, and what tells who she is. */
export const canaries = [
  ...['hopes', 'note', 'goal', 'manager', 'talk', 'line', 'clause', 'title', 'follow-up'].map(
    (what) => `canary-${what}`,
  ),
  'Ana Canary',
  'ana@',
];

let shared: Promise<Database> | null = null;

/** Opening one takes long on a busy machine: do it before the tests. */
export function sharedDatabase(): Promise<Database> {
  shared ??= openTestDatabase();
  return shared;
}

/**
 * Ana and Ben are a pair on Slack with goals of both, Cleo has declined a request of Ana's, and everything has been
 * posted. Each story has an installation of its own, which can be read raw.
 */
export async function privacyStory() {
  const database = await sharedDatabase();
  const installationId = randomUUID();
  const opened = await storeOn(database, {
    installationId,
    dataKey: testKey,
    previousDataKey: null,
    now: () => new Date('2026-11-23T09:00:00Z'),
  });
  const rig = await appRig({ on: opened });
  const profile = { hopes: 'canary-hopes', managerEmail: 'canary-manager@example.org' };
  await seedPerson(rig.store, {
    account: ana,
    roles: ['mentee'],
    profile,
    person: { name: 'Ana Canary', email: 'ana@example.org' },
  });
  await seedPerson(rig.store, { account: ben, roles: ['mentor'] });
  await seedPerson(rig.store, { account: cleo, roles: ['mentor'] });
  const ask = async (mentor: string) => {
    await rig.submit(ana, 'request.new', `test/per_${mentor}`, { note: `canary-note for ${mentor}` });
    const sent = await rig.store.transaction((tx) => tx.requests.ofMentee('per_ana', 'test'));
    return sent.find(({ mentorId }) => mentorId === `per_${mentor}`)?.id ?? '';
  };
  const toCleo = await ask('cleo');
  await rig.drain();
  await rig.submit(cleo, 'request.decline', toCleo, { reason: 'words of Cleo' });
  await rig.drain();
  const pair = await seedPair(rig, 'per_ana', 'per_ben', { id: 'pair_ab' });
  await rig.submit(ana, 'keeping.goal', 'new:pair_ab', { text: 'canary-goal', by: '2027-02-01' });
  await rig.submit(ben, 'keeping.goal', 'new:pair_ab', { text: 'a goal of Ben', by: '2027-02-01' });
  await rig.submit(ana, 'keeping.meeting', 'pair_ab', { date: '2026-11-25', time: '10:00' });
  await rig.store.transaction((tx) => seedSealed(tx, 'pair_ab', 'per_ana', 'canary', rig.now()));
  await rig.openHome(ana);
  await rig.drain();
  return { ...rig, pair, database, installationId, dump: () => rawDump(database, installationId) };
}
