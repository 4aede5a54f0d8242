import { describe, expect, it } from 'vitest';
import type { CoordinatorName } from '../../src/app/appOptions.ts';
import type { Capability } from '../../src/app/capability.ts';
import { coordinatorsOf } from '../../src/app/coordinatorsOf.ts';
import { createHandleInbound } from '../../src/app/handleInbound.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import { appRig, type RigOptions, slack } from '../support/appRig.ts';

const cora = slack('CORA');
const effect = { key: 'person/x/hello', kind: 'hello', ids: {}, notBefore: null, expiresAt: null };
const oneThatSends: Capability = {
  commands: {
    help: async () => ({ kind: 'none' }),
    home: async ({ tx, now }) => {
      await tx.outbox.enqueue([effect], now);
      return { kind: 'none' };
    },
  },
  actions: {},
  forms: {},
  effects: {},
  due: {},
};

describe('a coordinator', () => {
  it.each<CoordinatorName>([
    { kind: 'account', platform: 'slack', user: 'CORA' },
    { kind: 'email', email: 'Cora@example.org' },
  ])('named by $kind after they have met the bot is one from their next word on, once', async (name) => {
    const before = await appRig();
    const told = async (rig: Awaited<ReturnType<typeof appRig>>) => {
      const all = await rig.store.transaction((tx) => coordinatorsOf(makeJob(tx, rig.now(), rig.programmes), 'test'));
      return all.map((person) => person.accounts);
    };
    await before.say(cora, 'help');
    expect(await told(before)).toEqual([]);

    const restarted: RigOptions = { on: before, coordinators: [name] };
    const after = await appRig(restarted);
    await after.say(slack('CARL'), 'help');
    expect(await told(after)).toEqual([]);
    for (const word of ['help', 'mentor']) await after.say(cora, word);
    expect(await told(after)).toEqual([[cora]]);
    expect(await after.store.transaction((tx) => tx.coordinators.all())).toHaveLength(1);

    // Whom another coordinator removes in the chat is not brought back by the settings.
    await after.store.transaction(async (tx) => {
      const carl = await tx.people.byAccount(slack('CARL'));
      await tx.coordinators.add(carl?.id ?? '', null);
    });
    const id = (await after.store.transaction((tx) => tx.people.byAccount(cora)))?.id;
    await after.press(slack('CARL'), 'coordinate.remove', `test/${id}`);
    const again = await appRig(restarted);
    await again.say(cora, 'help');
    expect(await told(again)).toEqual([[slack('CARL')]]);
    await before.close();
  });
});

describe('an event', () => {
  it('of somebody known takes one transaction, and wakes the worker only where there is something to send', async () => {
    const rig = await appRig();
    let [transactions, woken, asked] = [0, 0, 0];
    const heard: string[] = [];
    const handle = createHandleInbound({
      ...rig,
      store: {
        ...rig.store,
        transaction: (work) => {
          transactions += 1;
          return rig.store.transaction(work);
        },
      },
      clock: { now: rig.now },
      capabilities: [oneThatSends],
      coordinators: [],
      links: null,
      findAccount: async () => null,
      lookUp: async () => {
        asked += 1;
        return { name: 'Carl', email: null, locale: 'fr-CH', timeZone: null, workingHours: null };
      },
      wake: () => {
        woken += 1;
      },
      noteLanguage: ({ user }, language) => heard.push(`${user} ${language}`),
    });
    const counts = async (id: string, text: string) => {
      [transactions, woken, asked] = [0, 0, 0];
      const account = slack('CARL');
      const conversation = { platform: 'slack', tenant: 'T1', id: 'DCARL', serviceUrl: null } as const;
      await handle({ id, account, locale: null, timeZone: null, kind: 'words', conversation, direct: true, text });
      return { transactions, woken, asked };
    };
    expect(await counts('one', 'help')).toEqual({ transactions: 2, woken: 0, asked: 1 });
    expect(await counts('two', 'help')).toEqual({ transactions: 1, woken: 0, asked: 0 });
    expect(await counts('two', 'help')).toEqual({ transactions: 1, woken: 0, asked: 0 });
    expect(await counts('three', '')).toEqual({ transactions: 1, woken: 1, asked: 0 });
    expect(heard).toEqual(['CARL fr', 'CARL fr', 'CARL fr']);
    await rig.close();
  });
});
