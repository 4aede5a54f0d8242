import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../src/storage/storeOn.ts';
import { openTestStore } from '../support/testStore.ts';
import { aGoal, anEffect, aPair, aParticipation, aPerson, aRequest, at } from './samples.ts';

describe('a transaction', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openTestStore();
    await opened.store.transaction(async (tx) => {
      for (const id of ['mentee', 'mentor', 'other', 'third']) await tx.people.save(aPerson(id));
      await tx.participations.save(aParticipation('place', 'mentor'));
    });
  });
  afterAll(() => opened.close());
  const inTransaction: OpenedStore['store']['transaction'] = (work) => opened.store.transaction(work);

  it('leaves nothing behind when its work throws', async () => {
    const failing = inTransaction(async (tx) => {
      await tx.people.save(aPerson('ghost'));
      await tx.outbox.enqueue([anEffect('ghost')], at(0));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await inTransaction((tx) => tx.people.byId('ghost'))).toBeNull();
    expect((await opened.outbox.counts()).waiting).toBe(0);
  });

  it('has failed when a statement did, even if its work caught that', async () => {
    const caught = inTransaction(async (tx) => {
      await tx.people.save(aPerson('ghost'));
      await tx.pairs.save(aPair('of-nobody', { menteeId: 'nobody' })).catch(() => {});
    });
    await expect(caught).rejects.toThrow();
    expect(await inTransaction((tx) => tx.people.byId('ghost'))).toBeNull();
  });

  it('ends when it takes too long, and what goes on in it writes nothing any more', async () => {
    let goOn = () => {};
    const told = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let straggler: Promise<void> = Promise.resolve();
    const slow = opened.store.transaction(
      async (tx) => {
        straggler = told.then(() => tx.people.save(aPerson('late')));
        straggler.catch(() => {});
        await tx.people.save(aPerson('ghost'));
        await straggler;
      },
      { atMostMs: 100 },
    );
    await expect(slow).rejects.toThrow('100 ms');
    const other = inTransaction(async (tx) => {
      goOn();
      await expect(straggler).rejects.toThrow();
      return tx.people.byIds(['ghost', 'late']);
    });
    expect(await other).toEqual([]);
  });

  it('U3: lets those who lock a mentor count places one after another', async () => {
    const accept = (menteeId: string) =>
      inTransaction(async (tx) => {
        const place = await tx.participations.lock('place');
        const taken = (await tx.pairs.ofPerson('mentor')).filter(({ state }) => state === 'active').length;
        if (place === null || taken >= place.capacity) return false;
        await tx.pairs.save(aPair(`pair-${menteeId}`, { menteeId }));
        return true;
      });
    const accepted = await Promise.all(['mentee', 'other', 'third'].map(accept));
    expect(accepted.filter(Boolean)).toHaveLength(1);
  });

  it('never makes two persons of one account: the second try finds the first', async () => {
    const account = { platform: 'slack', tenant: 'T1', user: 'U-new' } as const;
    let tries = 0;
    const meet = (id: string) =>
      inTransaction(async (tx) => {
        tries += 1;
        const known = await tx.people.byAccount(account);
        if (known) return known.id;
        await tx.people.save(aPerson(id, { accounts: [account] }));
        return id;
      });
    const [one, two] = await Promise.all([meet('new-1'), meet('new-2')]);
    expect(one).toBe(two);
    expect(tries).toBeGreaterThanOrEqual(2);
  });

  it('refuses an account that is somebody else’s, without naming it', async () => {
    const account = { platform: 'slack', tenant: 'T1', user: 'U-mentor' } as const;
    const stealing = inTransaction((tx) => tx.people.save(aPerson('thief', { accounts: [account] })));
    await expect(stealing).rejects.toMatchObject({ name: 'StorageError', code: 'conflict' });
    await expect(stealing).rejects.not.toThrow(/U-mentor/);
  });

  it('allows one waiting request and one active pair of the same two in a programme', async () => {
    await inTransaction((tx) => tx.requests.save(aRequest('first', { menteeId: 'third', state: 'more-asked' })));
    const again = inTransaction((tx) => tx.requests.save(aRequest('second', { menteeId: 'third' })));
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    await inTransaction(async (tx) => {
      await tx.requests.save(aRequest('first', { menteeId: 'third', state: 'declined' }));
      await tx.requests.save(aRequest('second', { menteeId: 'third' }));
      await tx.pairs.save(aPair('ended', { menteeId: 'third', mentorId: 'other', state: 'ended' }));
      await tx.pairs.save(aPair('now', { menteeId: 'third', mentorId: 'other' }));
    });
    const twice = inTransaction((tx) => tx.pairs.save(aPair('twice', { menteeId: 'third', mentorId: 'other' })));
    await expect(twice).rejects.toMatchObject({ code: 'conflict' });
  });

  it('counts one participation per person and programme', async () => {
    const again = inTransaction((tx) => tx.participations.save(aParticipation('again', 'mentor')));
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  it('lets one of two simultaneous claims of an event through', async () => {
    const claims = await Promise.all([1, 2, 3].map(() => inTransaction((tx) => tx.claims.claim('same', at(0)))));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it('survives two that lock each other out', async () => {
    await inTransaction(async (tx) => {
      await tx.pairs.save(aPair('a', { menteeId: 'mentee', mentorId: 'third' }));
      await tx.pairs.save(aPair('b', { menteeId: 'mentee', mentorId: 'other' }));
    });
    let arrived = 0;
    let open = () => {};
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    const onPostgres = process.env.RAPPORT_TEST_DATABASE === 'postgres';
    const cross = (first: string, second: string, goal: string) =>
      inTransaction(async (tx) => {
        await tx.pairs.lock(first);
        arrived += 1;
        if (arrived === 2 || !onPostgres) open();
        await both;
        await tx.pairs.lock(second);
        await tx.goals.save(aGoal(goal, { pairId: first }));
      });
    await Promise.all([cross('a', 'b', 'goal-a'), cross('b', 'a', 'goal-b')]);
    if (onPostgres) expect(arrived).toBe(3);
    expect(await inTransaction((tx) => tx.goals.ofPair('a'))).toHaveLength(1);
    expect(await inTransaction((tx) => tx.goals.ofPair('b'))).toHaveLength(1);
  });

  it('lets many wait for one another', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `crowd-${index}`);
    await Promise.all(names.map((name) => inTransaction((tx) => tx.people.save(aPerson(name)))));
    expect(await inTransaction((tx) => tx.people.byIds(names))).toHaveLength(60);
  });
});
