import { describe, expect, test } from 'vitest';
import type { SpaceRequest } from '../../src/ports/platform.ts';
import { messageWith } from './onScreen.ts';
import type { MakeRig } from './platformRig.ts';
import { said } from './sampleViews.ts';
import { type TestRig, useRig } from './useRig.ts';

function pairOf({ people, account, tenant }: TestRig, key = 'pair-7'): SpaceRequest {
  const members = [account(people.ada), account(people.ben)];
  return { key, name: 'mentoring-7', topic: 'Welcome to your space', tenant, members, found: null, team: null };
}

function spaces({ world, people }: TestRig) {
  return world.conversations(people.ada).filter((one) => one.kind !== 'direct');
}

export function spacesContract(makeRig: MakeRig): void {
  describe('the space of a pair', () => {
    const rig = useRig(makeRig);

    test('both are in it, nobody else sees it, and the bot can post there', async () => {
      const { port, world, people } = rig();
      const space = await port.openPairSpace(pairOf(rig()));
      await port.post(space, said('Welcome, both of you'), 'key-1');
      for (const person of [people.ada, people.ben]) {
        expect(messageWith(world, person, space.id, 'Welcome, both of you')).not.toBeNull();
      }
      expect(world.conversations(people.cleo).map((one) => one.id)).not.toContain(space.id);
    });

    test('opening it again gives the same one, with or without remembering it', async () => {
      const { port } = rig();
      const space = await port.openPairSpace(pairOf(rig()));
      expect((await port.openPairSpace(pairOf(rig()))).id).toBe(space.id);
      expect((await port.openPairSpace({ ...pairOf(rig()), found: space })).id).toBe(space.id);
      expect(spaces(rig())).toHaveLength(1);
    });

    test('two pairs get two spaces, even with the same name', async () => {
      const { port } = rig();
      const one = await port.openPairSpace(pairOf(rig(), 'pair-7'));
      const two = await port.openPairSpace(pairOf(rig(), 'pair-8'));
      expect(two.id).not.toBe(one.id);
      expect((await port.openPairSpace(pairOf(rig(), 'pair-7'))).id).toBe(one.id);
    });

    test.each([
      0, 1, 2, 3,
    ])('when opening fails after %i steps, the next try takes it up and doubles nothing', async (n) => {
      const { port, people, fault } = rig();
      const { deeds } = await failAfter(rig(), n, () => fault('dropped'));
      const space = await port.openPairSpace(pairOf(rig()));
      const mine = spaces(rig());
      expect(
        mine.map((one) => one.id),
        `after ${deeds} failures`,
      ).toEqual([space.id]);
      expect(mine[0]?.memberIds).toEqual(expect.arrayContaining([people.ada, people.ben]));
    });

    test('archiving says goodbye, and doing it twice is fine', async () => {
      const { port, world, people, supports } = rig();
      const space = await port.openPairSpace(pairOf(rig()));
      const known = { ...pairOf(rig()), found: space };
      await port.archiveSpace(known, said('Goodbye and well done'));
      await port.archiveSpace(known, said('Goodbye and well done'));
      expect(messageWith(world, people.ben, space.id, 'Goodbye and well done')).not.toBeNull();
      const after = spaces(rig()).find((one) => one.id === space.id);
      if (supports.archives) expect(after?.archived).toBe(true);
      await expect(port.post(space, said('Anybody here?'), 'key-2')).rejects.toMatchObject({ code: 'not-found' });
    });

    test.each([
      0, 1, 2, 3,
    ])('one that %i steps of an interrupted try left behind, and nobody wrote down, is said goodbye to and closed', async (n) => {
      const { port, people, supports, fault, world } = rig();
      await failAfter(rig(), n, () => fault('dropped'));
      const left = spaces(rig());
      await port.archiveSpace(pairOf(rig()), said('Goodbye and well done'));
      for (const { id, memberIds } of left) {
        const after = spaces(rig()).find((one) => one.id === id);
        if (supports.archives) expect(after?.archived).toBe(true);
        if (memberIds.includes(people.ada)) {
          expect(messageWith(world, people.ada, id, 'Goodbye and well done')).not.toBeNull();
        }
        const conversation = { platform: port.platform, tenant: rig().tenant, id, serviceUrl: null };
        await expect(port.post(conversation, said('Anybody here?'), 'k')).rejects.toMatchObject({ code: 'not-found' });
      }
    });

    test.each([
      'C0GONE',
      '19:gone@thread.tacv2',
    ])('a channel that was deleted (%s) is not found, so that its message can go elsewhere', async (id) => {
      const { port, tenant } = rig();
      const conversation = { platform: port.platform, tenant, id, serviceUrl: null };
      await expect(port.post(conversation, said('The week'), 'k')).rejects.toMatchObject({ code: 'not-found' });
    });

    test('where there is none, there is nothing to close', async () => {
      await rig().port.archiveSpace(pairOf(rig()), said('Goodbye and well done'));
      expect(spaces(rig())).toEqual([]);
    });
  });
}

/** Lets `n + 1` tries fail one after the other, each at the first thing it changes. */
async function failAfter(rig: TestRig, n: number, fail: () => void): Promise<{ deeds: number }> {
  let deeds = 0;
  for (let attempt = 0; attempt <= n; attempt += 1) {
    fail();
    await rig.port.openPairSpace(pairOf(rig)).catch(() => {
      deeds += 1;
    });
  }
  return { deeds };
}
