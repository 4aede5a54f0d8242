import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { retentionSchema } from '../../src/core/programme/retention.ts';
import type { Database } from '../../src/storage/database.ts';
import { register } from '../../src/storage/register.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { rawDump } from '../support/rawDump.ts';
import { seedEveryTable } from '../support/seedEveryTable.ts';
import { openTestDatabase, testKey } from '../support/testStore.ts';
import { aGoal, aPair, aPerson, at } from './samples.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function world() {
  const installationId = randomUUID();
  const keys = { dataKey: testKey, previousDataKey: null };
  const opened = await storeOn(database, { installationId, ...keys, now: () => at(0), leaseTime: () => at(0) });
  const all = Object.keys(register).map(
    (table) => `SELECT '${table}' AS name FROM "${table}" WHERE installation_id = $1 GROUP BY 1`,
  );
  const filled = async () => {
    const rows = await database.prisma.$queryRawUnsafe(all.join(' UNION ALL '), installationId);
    return z
      .array(z.object({ name: z.string() }))
      .parse(rows)
      .map(({ name }) => name);
  };
  return { ...opened, filled, dump: () => rawDump(database, installationId) };
}

const kept = (words: number, status = 60) => [{ id: 'programme', retention: retentionSchema.parse({ words, status }) }];
const nothing: string[] = [];

describe('Retention', () => {
  it('lets go of each table when its time has come, not before, and of nothing else', async () => {
    const { tidy, filled, ...opened } = await world();
    await seedEveryTable({ ...opened, tidy });
    let before = await filled();
    expect(before).toEqual(Object.keys(register));
    const goneBy = async (days: number) => {
      await tidy(at(days), []);
      const after = await filled();
      const gone = before.filter((table) => !after.includes(table)).sort();
      before = after;
      return gone;
    };
    expect(await goneBy(2)).toEqual(['pacing']);
    expect(await goneBy(6)).toEqual(nothing);
    expect(await goneBy(8)).toEqual(['claims']);
    expect(await goneBy(89)).toEqual(nothing);
    expect(await goneBy(91)).toEqual(['account_links', 'due_dates', 'talks']);
    expect(await goneBy(364)).toEqual(nothing);
    const words = [
      'agreements',
      'concerns',
      'follow_ups',
      'goal_events',
      'goals',
      'introductions',
      'meeting_notes',
      'meetings',
    ];
    expect(await goneBy(367)).toEqual(
      [...words, 'outbox', 'proposal_pairs', 'proposals', 'referrals', 'roster_entries'].sort(),
    );
    const dump = await opened.dump();
    expect(dump.get('requests')).toMatch(/"note":null,"question":null,"more":null,"decline_reason":null/);
    expect(dump.get('first_contacts')).toMatch(/"line":null,"line_by":null/);
    expect(dump.get('reviews')).toMatch(/"answers":null/);
    expect(await goneBy(1095)).toEqual(nothing);
    expect(await goneBy(1100)).toEqual(['audit_entries']);
    expect(await goneBy(1825)).toEqual(nothing);
    const ofPair = ['check_ins', 'extensions', 'first_contacts', 'messages', 'pair_terms', 'pairs', 'requests'];
    expect(await goneBy(1830)).toEqual([...ofPair, 'reviews', 'spaces', 'tips_given'].sort());
    // Whoever is in a table that is left is erased as a person, not row by row.
    expect(await goneBy(100_000)).toEqual(nothing);
    expect(await tidy(at(100_000), [])).toBe(0);
  });

  it('keeps words for as long as the programme says, and everything of a pair while it runs', async () => {
    const { store, tidy, filled } = await world();
    await store.transaction(async (tx) => {
      for (const id of ['mentee', 'mentor']) await tx.people.save(aPerson(id));
      await tx.pairs.save(aPair('pair'));
      await tx.goals.save(aGoal('goal'));
    });
    await tidy(at(10_000), kept(1));
    expect(await filled()).toContain('goals');
    const ended = aPair('pair', { state: 'ended', endedAt: at(0), endReason: 'completed' });
    await store.transaction((tx) => tx.pairs.save(ended));
    await tidy(at(370), kept(24));
    expect(await filled()).toContain('goals');
    await tidy(at(32), kept(1));
    expect(await filled()).not.toContain('goals');
    await tidy(at(100), kept(1, 2));
    expect(await filled()).not.toContain('pairs');
  });

  it('lets go of the empty row that an erasure leaves, once nothing remembers it', async () => {
    const { store, tidy, filled } = await world();
    await store.transaction(async (tx) => {
      for (const id of ['mentee', 'mentor']) await tx.people.save(aPerson(id));
      await tx.pairs.save(aPair('pair', { state: 'ended', endedAt: at(0), endReason: 'left' }));
      for (const id of ['mentee', 'mentor']) await tx.personalData.erase(id);
    });
    await tidy(at(1), []);
    expect(await filled()).toContain('people');
    await tidy(at(1830), []);
    expect(await filled()).not.toContain('people');
  });
});
