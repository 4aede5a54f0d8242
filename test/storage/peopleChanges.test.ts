import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { indexOf, keepMentorIndexes } from '../../src/app/finding/mentorIndexes.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import type { ChangedPeople } from '../../src/ports/peopleChanges.ts';
import type { Store } from '../../src/ports/store.ts';
import { openPostgres } from '../../src/storage/postgresDatabase.ts';
import { type OpenedStore, storeOn } from '../../src/storage/storeOn.ts';
import { slack } from '../support/appRig.ts';
import { programmeBook } from '../support/programmeBook.ts';
import { seedPerson } from '../support/seedPerson.ts';
import { testProgramme } from '../support/testProgramme.ts';
import { createTestDatabase, openTestStore, testKey } from '../support/testStore.ts';

const now = new Date('2026-11-23T09:00:00Z');
const programme = testProgramme();
const mentor = (store: Store, user: string, taking = true) =>
  seedPerson(store, { account: slack(user), roles: ['mentor'], participation: { taking } });

/** Everything that is told, and a promise of the next that `fits`. */
function listen({ changes }: Pick<OpenedStore, 'changes'>) {
  const told: ChangedPeople[] = [];
  const waiting: { fits: (changed: ChangedPeople) => boolean; done: () => void }[] = [];
  changes.watch((changed) => {
    told.push(changed);
    for (const { fits, done } of waiting) if (fits(changed)) done();
  });
  const next = (fits: (changed: ChangedPeople) => boolean) => new Promise<void>((done) => waiting.push({ fits, done }));
  return { told, next };
}

const names = (id: string) => (changed: ChangedPeople) => changed.kind === 'people' && changed.ids.includes(id);

describe('changes of people’s records', () => {
  it('are told in this process before the transaction resolves, and after one that is undone', async () => {
    const opened = await openTestStore();
    const hearing = listen(opened);
    // On PostgreSQL, the beginning of listening is told as well.
    const told = () => hearing.told.filter(({ kind }) => kind === 'people');
    await mentor(opened.store, 'Ben');
    expect(told()).toEqual([{ kind: 'people', ids: ['per_ben'] }]);
    const undone = opened.store.transaction(async (tx) => {
      const ben = await tx.people.byId('per_ben');
      if (ben) await tx.people.save(ben);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(told()).toHaveLength(2);
    await opened.store.transaction((tx) => tx.people.byId('per_ben'));
    expect(told()).toHaveLength(2);
  });
});

describe.runIf(process.env.RAPPORT_TEST_DATABASE === 'postgres')('two processes on one PostgreSQL', () => {
  const opened: OpenedStore[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  async function replica(url: string, installationId: string): Promise<OpenedStore> {
    const options = { installationId, dataKey: testKey, previousDataKey: null, now: () => now };
    const one = await storeOn(await openPostgres(url), options);
    opened.push(one);
    return one;
  }

  it('tell each other whose records changed, ids alone and of their own installation, so that both find the same mentors', async () => {
    const url = await createTestDatabase();
    const installation = randomUUID();
    const ours = await replica(url, installation);
    const theirs = await replica(url, installation);
    const others = await replica(url, randomUUID());
    const hearing = listen(theirs);
    const elsewhere = listen(others);
    const begun = Promise.all([hearing, elsewhere].map(({ next }) => next(({ kind }) => kind === 'anybody')));
    const indexes = keepMentorIndexes(theirs.changes, { reading: (work) => theirs.store.transaction(work) });
    const found = () =>
      theirs.store.transaction(async (tx) => {
        const job = makeJob(tx, now, programmeBook([programme]), null, undefined, indexes);
        const index = await indexOf(job, programme);
        return { index, count: index.count };
      });
    await begun;
    const { index, count } = await found();
    expect(count).toBe(0);
    const heard = hearing.next(names('per_ben'));
    await mentor(ours.store, 'Ben');
    await heard;
    expect(await found()).toEqual({ index, count: 1 });
    expect(elsewhere.told.some(names('per_ben'))).toBe(false);
  });

  it('make everything anew after the line was lost', async () => {
    const url = await createTestDatabase();
    const one = await replica(url, randomUUID());
    const { next } = listen(one);
    await next(({ kind }) => kind === 'anybody');
    const again = next(({ kind }) => kind === 'anybody');
    const admin = new Client({ connectionString: url });
    await admin.connect();
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'rapport changes' AND datname = current_database()`,
    );
    await admin.end();
    await again;
  });
});
