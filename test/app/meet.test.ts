import { describe, expect, it } from 'vitest';
import type { CoordinatorName } from '../../src/app/appOptions.ts';
import { coordinatorsOf } from '../../src/app/coordinatorsOf.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import { appRig, type RigOptions, slack } from '../support/appRig.ts';

const cora = slack('CORA');

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
    await before.close();
  });
});
