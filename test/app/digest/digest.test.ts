import { afterEach, describe, expect, it } from 'vitest';
import { planDigests } from '../../../src/app/digest/planDigests.ts';
import { tellCoordinators } from '../../../src/app/digest/tellCoordinators.ts';
import { makeJob } from '../../../src/app/makeJob.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { PlatformError } from '../../../src/ports/platformError.ts';
import { type AppRig, appRig, slack, toldTo } from '../../support/appRig.ts';
import { textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const [anna, marc, cora] = [slack('ANNA'), slack('MARC'), slack('CORA')];
const monday = new Date('2026-11-30T07:00:00Z'); // 08:00 in Zurich
let rig: AppRig;
afterEach(() => rig.close());

async function start(programme: Programme): Promise<void> {
  rig = await appRig({ programmes: [programme], coordinators: [{ kind: 'account', platform: 'slack', user: 'CORA' }] });
  await rig.say(cora, 'help');
  await rig.drain();
  await inJob(planDigests);
}

function inJob(work: (job: ReturnType<typeof makeJob>) => Promise<void>): Promise<void> {
  return rig.store.transaction((tx) => work(makeJob(tx, rig.now(), rig.programmes)));
}

describe('the weekly digest', () => {
  it('U6: is posted in the channel that the programme names, in its language, without a word of any pair', async () => {
    await start(testProgramme({ digest: { slack: 'C-COORD' } }));
    await seedPerson(rig.store, { account: anna, roles: ['mentee'] });
    await seedPerson(rig.store, { account: marc, roles: ['mentor'] });
    const pair = await seedPair(rig, 'per_anna', 'per_marc');
    await rig.submit(anna, 'keeping.goal', `new:${pair.id}`, { text: 'Lead a tender', by: null });
    rig.advanceTo(monday);
    await rig.runDue();
    const posted = (await rig.drain()).filter(({ effect }) => effect.kind === 'digest.channel');
    expect(posted).toHaveLength(1);
    const { delivery } = posted[0] ?? {};
    if (delivery?.kind !== 'post') throw new Error('not posted');
    expect(delivery.to).toMatchObject({ conversation: { platform: 'slack', tenant: 'T1', id: 'C-COORD' } });
    expect(textOf(delivery.view)).toContain('1 new pair');
    expect(textOf(delivery.view)).not.toContain('tender');
  });

  it('is told to each coordinator in their working hours when the channel refuses, with the reason', async () => {
    await start(testProgramme({ digest: { slack: 'C-GONE' } }));
    rig.advanceTo(monday);
    await rig.runDue();
    const gone = new PlatformError('not-found', 'channel_not_found');
    const early = await rig.drain(({ kind }) => (kind === 'digest.channel' ? gone : null));
    expect(toldTo(cora, early)).toEqual([]);
    rig.advanceTo(new Date('2026-11-30T09:00:00Z'));
    const told = toldTo(cora, await rig.drain())
      .map(textOf)
      .join('\n');
    expect(told).toContain('Test programme: the week');
    expect(told).toContain('could not be posted in its channel');
  });

  it('says once that its channel is gone, comes directly each week until it is back, and says it again if it goes anew', async () => {
    await start(testProgramme({ digest: { slack: 'C-GONE' } }));
    const week = async (monday: string, isGone: boolean) => {
      rig.advanceTo(new Date(monday));
      await rig.runDue();
      const gone = new PlatformError('not-found', 'channel_not_found');
      const sent = await rig.drain(({ kind }) => (isGone && kind === 'digest.channel' ? gone : null));
      const told = toldTo(cora, sent).map(textOf);
      const has = (words: string) => told.filter((text) => text.includes(words)).length;
      return { digests: has('Test programme: the week'), warnings: has('could not be posted in its channel') };
    };
    expect(await week('2026-11-30T09:00:00Z', true)).toEqual({ digests: 1, warnings: 1 });
    expect(await week('2026-12-07T09:00:00Z', true)).toEqual({ digests: 1, warnings: 0 });
    expect(await week('2026-12-14T09:00:00Z', true)).toEqual({ digests: 1, warnings: 0 });
    expect(await week('2026-12-21T09:00:00Z', false)).toEqual({ digests: 0, warnings: 0 });
    expect(await week('2026-12-28T09:00:00Z', true)).toEqual({ digests: 1, warnings: 1 });
  });

  it('is not repeated elsewhere when it may have arrived', async () => {
    await start(testProgramme({ digest: { slack: 'C-COORD' } }));
    rig.advanceTo(new Date('2026-11-30T10:00:00Z'));
    await rig.runDue();
    await rig.drain(({ kind }) => (kind === 'digest.channel' ? new PlatformError('uncertain', 'timeout') : null));
    expect(toldTo(cora, await rig.drain())).toEqual([]);
  });

  it('goes to coordinators directly when no channel is named; comes weekly, once after a long stop, short when quiet', async () => {
    await start(testProgramme());
    for (const account of [anna, marc]) await seedPerson(rig.store, { account, roles: ['mentor'] });
    rig.advanceTo(new Date('2026-12-16T10:00:00Z')); // two Mondays later
    await rig.runDue();
    const sent = (await rig.drain()).filter(({ effect }) => effect.kind === 'digest.direct');
    expect(sent.length).toBe(1);
    const told = toldTo(cora, sent).map(textOf).join();
    expect(told).toContain('Nothing needs you this week');
    expect(told).toContain('2 mentors have room (4 free places)');
    expect(told).not.toContain('How it goes');
    rig.advanceTo(new Date('2026-12-21T10:00:00Z'));
    await rig.runDue();
    expect((await rig.drain()).filter(({ effect }) => effect.kind === 'digest.direct')).toHaveLength(1);
  });
});

describe('what went wrong', () => {
  it('is told to coordinators once, in one sentence that names people only', async () => {
    await start(testProgramme());
    await seedPerson(rig.store, { account: anna, roles: ['mentee'] });
    await seedPerson(rig.store, { account: marc, roles: ['mentor'] });
    const pair = await seedPair(rig, 'per_anna', 'per_marc');
    await rig.store.transaction(async (tx) => {
      const [space] = await tx.spaces.ofPair(pair.id);
      if (space) await tx.spaces.save({ ...space, state: 'opening', conversationId: null });
    });
    for (const _ of [1, 2]) await inJob((job) => tellCoordinators(job, 'space-not-opened', { pair: pair.id }));
    const told = toldTo(cora, await rig.drain()).map(textOf);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('The shared space of ANNA and MARC could not be opened');
  });
});
