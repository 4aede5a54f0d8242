import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../src/storage/storeOn.ts';
import { openTestStore } from '../support/testStore.ts';
import { aDueDate, at } from './samples.ts';

describe('due dates', () => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await openTestStore();
  });
  afterEach(() => opened.close());
  const inTransaction: OpenedStore['store']['transaction'] = (work) => opened.store.transaction(work);

  it('move while they are not done, and stay done', async () => {
    await inTransaction(async (tx) => {
      await tx.dueDates.plan(aDueDate('1'));
      await tx.dueDates.plan(aDueDate('1', { dueAt: at(2), zone: 'UTC' }));
      expect(await tx.dueDates.ofSubject('pair')).toEqual([aDueDate('1', { dueAt: at(2), zone: 'UTC' })]);
      expect(await tx.dueDates.take(at(1), 10)).toEqual([]);
      expect(await tx.dueDates.take(at(2), 10)).toHaveLength(1);
      await tx.dueDates.plan(aDueDate('1', { dueAt: at(9) }));
      expect(await tx.dueDates.take(at(10), 10)).toEqual([]);
      expect(await tx.dueDates.ofSubject('pair')).toEqual([]);
      expect(await tx.dueDates.next()).toBeNull();
    });
  });

  it('are taken oldest first, a few at a time, and come back when the work fails', async () => {
    await inTransaction(async (tx) => {
      for (const [period, day] of [
        ['late', 5],
        ['early', 1],
        ['middle', 3],
        ['future', 9],
      ] as const) {
        await tx.dueDates.plan(aDueDate(period, { dueAt: at(day) }));
      }
    });
    const failed = inTransaction(async (tx) => {
      expect(await tx.dueDates.take(at(6), 10)).toHaveLength(3);
      throw new Error('crash');
    });
    await expect(failed).rejects.toThrow('crash');
    const periods = async (limit: number) =>
      (await inTransaction((tx) => tx.dueDates.take(at(6), limit))).map(({ period }) => period);
    expect(await periods(2)).toEqual(['early', 'middle']);
    expect(await periods(2)).toEqual(['late']);
    expect(await inTransaction((tx) => tx.dueDates.next())).toEqual(at(9));
  });

  it('are taken once by two at the same time', async () => {
    const all = Array.from({ length: 20 }, (_, index) => String(index));
    await inTransaction(async (tx) => {
      for (const period of all) await tx.dueDates.plan(aDueDate(period));
    });
    const taken = await Promise.all([1, 2, 3].map(() => inTransaction((tx) => tx.dueDates.take(at(2), 20))));
    expect(
      taken
        .flat()
        .map(({ period }) => period)
        .sort(),
    ).toEqual([...all].sort());
  });

  it('are called off by subject, of one rule or of all', async () => {
    await inTransaction(async (tx) => {
      await tx.dueDates.plan(aDueDate('1'));
      await tx.dueDates.plan(aDueDate('1', { rule: 'goal-review' }));
      await tx.dueDates.plan(aDueDate('1', { subject: 'elsewhere' }));
      await tx.dueDates.cancel('pair', 'check-in');
      expect((await tx.dueDates.ofSubject('pair')).map(({ rule }) => rule)).toEqual(['goal-review']);
      await tx.dueDates.cancel('pair', null);
      expect(await tx.dueDates.ofSubject('pair')).toEqual([]);
      expect(await tx.dueDates.ofSubject('elsewhere')).toHaveLength(1);
    });
  });
});
