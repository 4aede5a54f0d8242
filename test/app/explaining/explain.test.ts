import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppRig, appRig, slack, teams, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf } from '../../support/readView.ts';
import { type Seed, seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

describe.each([
  ['Slack', slack],
  ['Teams', teams],
] as const)('X1: explaining two people to a coordinator on %s', (platform, account) => {
  let rig: AppRig;
  const cora = account('CORA');
  const seed = (user: string, role: 'mentee' | 'mentor', rest: Partial<Seed> = {}) =>
    seedPerson(rig.store, { account: account(user), roles: [role], ...rest });
  const explain = async (text: string, who = cora) => viewIn(await rig.say(who, text));

  beforeEach(async () => {
    rig = await appRig({
      programmes: [testProgramme(), testProgramme({ id: 'other', name: { en: 'Other', fr: 'Autre' } })],
      coordinators: [{ kind: 'account', platform: platform === 'Slack' ? 'slack' : 'teams', user: 'CORA' }],
    });
    await rig.say(cora, 'home');
    await seed('Ana', 'mentee', { person: { name: 'Ana Souza' }, profile: { languages: ['fr'] } });
  });
  afterEach(() => rig.close());

  it('X1: names each rule with the smallest change, and the points that add up to the score', async () => {
    await seed('Ben', 'mentor', {
      person: { name: 'Ben Okoro', awayUntil: '2026-12-24' },
      profile: { languages: ['es'] },
      participation: { taking: false, capacity: 0 },
    });
    const text = textOf(await explain('explain ana / okoro'));
    expect(text).toContain('Ben Okoro cannot be offered to Ana Souza');
    expect(text).toContain('takes no mentee at the moment');
    expect(text).toContain('24 December 2026');
    expect(text).toContain('One more place would do');
    expect(text).toContain('Ben Okoro speaks Spanish: any of these would do');
    const score = Number(/Score of Ana Souza with Ben Okoro: ([\d.]+)/u.exec(text)?.[1]);
    const points = [...text.matchAll(/^\D+: ([\d.]+) of [\d.]+ –/gmu)].map(([, figure]) => Number(figure));
    expect(points.reduce((sum, value) => sum + Math.round(10 * value), 0)).toBe(Math.round(10 * score));
  });

  it.each([
    'explain Ana Souza / Ben Okoro',
    'explain ben okoro, ana',
    'explain ana with ben',
    'explain @Ana @Ben',
    'explain Ana Souza Ben Okoro',
  ])('X1: understands "%s"', async (typed) => {
    await seed('Ben', 'mentor', { person: { name: 'Ben Okoro' } });
    expect(textOf(await explain(typed))).toContain('No rule keeps Ana Souza and Ben Okoro apart.');
  });

  it('X1: asks whom is meant, by programme too, and says how to ask', async () => {
    await seed('Ben', 'mentor', { person: { name: 'Ben Okoro' } });
    await seed('Bea', 'mentor', { person: { name: 'Bea Okoro' } });
    const view = await explain('explain ana / okoro');
    expect(buttonsOf(view).map(({ label }) => label)).toEqual(['Ana Souza with Bea Okoro', 'Ana Souza with Ben Okoro']);
    const one = viewIn(await rig.act(cora, actionOf(view, 'Ana Souza with Bea Okoro')));
    expect(textOf(one)).toContain('Ana Souza and Bea Okoro');
    await seed('Ana', 'mentee', { programmeId: 'other', person: { name: 'Ana Souza' } });
    await seed('Ben', 'mentor', { programmeId: 'other', person: { name: 'Ben Okoro' } });
    expect(buttonsOf(await explain('explain ana / ben')).map(({ label }) => label)).toEqual([
      'Ana Souza with Ben Okoro · Test programme',
      'Ana Souza with Ben Okoro · Other',
    ]);
    expect(textOf(await explain('explain'))).toContain('explain Ana Souza / Ben Okoro');
    expect(textOf(await explain('explain nobody / noone'))).toContain('“nobody / noone”');
  });

  it('X1: nobody else gets an answer, not even about themselves, and it reads like any other refusal', async () => {
    await seed('Ben', 'mentor', { participation: { taking: false } });
    for (const who of [account('Ana'), account('Ben'), account('Stranger')]) {
      expect(textOf(await explain('explain ana / ben', who))).toContain('Type “help” to see what you can do');
      const pressed = viewIn(await rig.press(who, 'explain.pair', 'test', 'per_ana per_ben'));
      expect(textOf(pressed)).toContain('Type “help” to see what you can do');
    }
  });

  it('X1: tells coordinators of it in their help, and nobody else', async () => {
    expect(textOf(await explain('help'))).toContain('explain Ana / Ben');
    expect(textOf(await explain('help', account('Ana')))).not.toContain('explain Ana');
  });
});
