import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppRig, appRig, slack, teams, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { type Seed, seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const strict = testProgramme({
  matching: { rules: { sameOrHigherGrade: true, minCommonHours: 10, dutyStation: 'same', category: 'same' } },
});

describe.each([
  ['Slack', slack],
  ['Teams', teams],
] as const)('X1: why, and why not, for a mentee on %s', (_platform, account) => {
  let rig: AppRig;
  const ana = account('Ana');
  const seed = (user: string, role: 'mentee' | 'mentor', rest: Partial<Seed> = {}) =>
    seedPerson(rig.store, { account: account(user), roles: [role], ...rest });
  const find = async (text: string) => viewIn(await rig.say(ana, text));
  const whyNot = async (user: string) =>
    viewIn(await rig.press(ana, 'find.why-not', 'test', `per_${user.toLowerCase()}`));

  beforeEach(async () => {
    rig = await appRig({ programmes: [strict] });
  });
  afterEach(() => rig.close());

  it('X1: tells the points of an offered mentor criterion by criterion, adding up exactly to the score', async () => {
    await seed('Ana', 'mentee', { profile: { topics: ['career', 'balance'], hopes: 'learn to lead' } });
    await seed('Ben', 'mentor', { profile: { offers: 'I lead a team' } });
    const profile = viewIn(await rig.act(ana, actionOf(await find('find'), 'See profile')));
    const why = textOf(viewIn(await rig.act(ana, actionOf(profile, 'Why this score'))));
    expect(why).toContain('in common: Career development; not covered: Work-life balance');
    const points = [...why.matchAll(/: ([\d.]+) of [\d.]+/gu)].map(([, figure]) => Number(figure));
    const score = Number(/with ([\d.]+) points/u.exec(why)?.[1]);
    expect(points.length).toBeGreaterThan(8);
    expect(points.reduce((sum, value) => sum + Math.round(10 * value), 0)).toBe(Math.round(10 * score));
  });

  it('X1: never how many others a mentor has', async () => {
    await seed('Ana', 'mentee');
    await seed('Ben', 'mentor');
    await seed('Eve', 'mentee');
    await seedPair(rig, 'per_eve', 'per_ben');
    const why = viewIn(await rig.press(ana, 'find.why', 'test', 'per_ben'));
    expect(textOf(why)).toContain('Time for a mentee: 2.8 of 5.5');
    expect(textOf(why)).not.toContain('at present');
  });

  it('X1: tells what the mentee can change, and a change of that brings the mentor in', async () => {
    const told = { languages: ['en'], grade: null, category: null };
    await seed('Ana', 'mentee', { profile: told });
    await seed('Ben', 'mentor', { profile: { languages: ['es'] } });
    const view = await find('find ben');
    expect(textOf(view)).toContain('I could offer you Ben if this were different');
    expect(textOf(view)).toContain('Ben speaks Spanish');
    expect(textOf(view)).toContain('Your grade is not told yet.');
    expect(textOf(view)).toContain('Your staff category is not told yet.');
    await seed('Ana', 'mentee', {
      profile: { ...told, languages: ['en', 'es'], grade: 'p3', category: 'professional' },
    });
    expect(buttonsOf(await find('find ben')).map(({ label }) => label)).toContain('Ask Ben');
  });

  it('X1: how many hours more a week would do', async () => {
    await seed('Ana', 'mentee', { profile: { workingHours: { days: [1], from: '09:00', to: '13:00' } } });
    await seed('Ben', 'mentor');
    expect(textOf(await find('find ben'))).toContain('6 more a week would do');
  });

  it('X1: a decline, a pause, an absence, no place, a reporting line, a former pair, eligibility and what the mentor has not told read alike, beside anything else too', async () => {
    await seed('Ana', 'mentee', { profile: { managerEmail: 'boss@example.org' } });
    await seed('Paused', 'mentor', { participation: { taking: false } });
    await seed('Away', 'mentor', { person: { awayUntil: '2026-12-24' } });
    await seed('Full', 'mentor', { participation: { capacity: 0 } });
    await seed('Boss', 'mentor', { person: { email: 'boss@example.org' } });
    await seed('Report', 'mentor', { profile: { managerEmail: 'ana@example.org' } });
    await seed('Junior', 'mentor', { profile: { grade: 'p2' } });
    await seed('Silent', 'mentor', { profile: { languages: [] } });
    await seed('Unsaid', 'mentor', { profile: { workingHours: null } });
    await seed('Far', 'mentor', { profile: { dutyStation: 'nairobi' } });
    await seed('Mixed', 'mentor', { participation: { taking: false }, profile: { languages: ['es'] } });
    await seed('Declined', 'mentor');
    await seed('Former', 'mentor');
    await seedPair(rig, 'per_ana', 'per_former', { state: 'ended', endedAt: rig.now() }, null);
    await rig.store.transaction((tx) =>
      tx.requests.save({
        id: 'req_1',
        programmeId: 'test',
        menteeId: 'per_ana',
        mentorId: 'per_declined',
        state: 'declined',
        note: null,
        question: null,
        more: null,
        declineReason: null,
        talk: null,
        createdAt: rig.now(),
        lapsesAt: rig.now(),
        answeredAt: rig.now(),
      }),
    );
    const names = [
      'Paused',
      'Away',
      'Full',
      'Boss',
      'Report',
      'Junior',
      'Silent',
      'Unsaid',
      'Far',
      'Mixed',
      'Declined',
      'Former',
    ];
    const read = new Set<string>();
    for (const name of names) {
      for (const view of [await whyNot(name), await find(`find ${name}`)]) {
        read.add(JSON.stringify(view).replaceAll(name, 'X').replaceAll(`per_${name.toLowerCase()}`, 'per_x'));
      }
    }
    expect([...read]).toHaveLength(1);
    expect([...read][0]).toContain('X cannot be asked at the moment');
    expect([...read][0]).not.toMatch(/2026|pause|declin|away|manager|full|place/iu);
  });

  it('X1: says that an answer is still to come', async () => {
    await seed('Ana', 'mentee');
    await seed('Ben', 'mentor');
    const form = await rig.press(ana, 'request.new', 'test', 'per_ben');
    expect(form.kind).toBe('form');
    await rig.submit(ana, 'request.new', form.kind === 'form' ? form.form.token : '', { note: 'Hello Ben' });
    const view = await find('find ben');
    expect(textOf(view)).toContain('You have asked Ben already');
  });

  it('X1: beside those who fit, offers to say why somebody of that name is not among them', async () => {
    await seed('Ana', 'mentee');
    await seed('Ben', 'mentor', { participation: { taking: false } });
    await seed('Bea', 'mentor', { profile: { offers: 'Working with Ben taught me a lot' } });
    const view = await find('find ben');
    expect(buttonsOf(view).map(({ label }) => label)).toContain('Ask Bea');
    expect(textOf(viewIn(await rig.act(ana, actionOf(view, 'Why not Ben?'))))).toContain('cannot be asked');
  });

  it('X1: nothing about whoever is no mentor here', async () => {
    await seed('Ana', 'mentee');
    await seed('Eve', 'mentee');
    const view = await whyNot('Eve');
    expect(textOf(view)).toBe(textOf(await whyNot('Nobody')));
    expect(textOf(view)).not.toContain('Eve');
  });
});
