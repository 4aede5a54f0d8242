import { expect, it } from 'vitest';
import { makeJob } from '../../../src/app/makeJob.ts';
import { formPair } from '../../../src/app/pairing/formPair.ts';
import { pairOf } from '../../../src/app/pairing/pairOf.ts';
import { type AppRig, appRig, slack } from '../../support/appRig.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const job = <T>(rig: AppRig, work: (job: ReturnType<typeof makeJob>) => Promise<T>) =>
  rig.store.transaction((tx) => work(makeJob(tx, rig.now(), rig.programmes)));
const match = { programmeId: 'test', menteeId: 'per_ana', mentorId: 'per_ben' };

it('a programme file that changes while pairs run leaves them the terms they began with; new pairs get the new ones', async () => {
  const before = await appRig({ programmes: [testProgramme({ checkIns: { hour: 9 } })] });
  await seedPerson(before.store, { account: slack('Ana'), roles: ['mentee'] });
  await seedPerson(before.store, { account: slack('Dan'), roles: ['mentee'] });
  await seedPerson(before.store, { account: slack('Ben'), roles: ['mentor'] });
  const old = await job(before, (it) => formPair(it, match));

  const changed = testProgramme({ checkIns: { hour: 14 }, duration: { kind: 'months', months: 2 } });
  const after = await appRig({ programmes: [changed], on: before });
  const renewed = await job(after, (it) => formPair(it, { ...match, menteeId: 'per_dan' }));
  const hours = await job(after, async (it) => ({
    old: (await pairOf(it, old.id))?.programme.checkIns.hour,
    new: (await pairOf(it, renewed.id))?.programme.checkIns.hour,
  }));
  expect(hours).toEqual({ old: 9, new: 14 });
  // From one to the next: of two that are late, Ben would get one.
  for (const at of ['2026-11-30T08:00:00Z', '2026-11-30T13:00:00Z']) {
    after.advanceTo(new Date(at));
    await after.runDue();
  }
  const asked = await job(after, ({ tx }) => tx.checkIns.ofPairs([old.id, renewed.id]));
  const hourOf = (pairId: string) =>
    asked
      .find((one) => one.pairId === pairId)
      ?.dueAt.toISOString()
      .slice(11, 13);
  expect([hourOf(old.id), hourOf(renewed.id)]).toEqual(['08', '13']);
  await before.close();
});
