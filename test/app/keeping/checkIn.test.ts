import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replanPairs } from '../../../src/app/joining/replanPairs.ts';
import { pairAtHand } from '../../../src/app/keeping/pairAtHand.ts';
import { planPair } from '../../../src/app/keeping/planPair.ts';
import { promptToBoth } from '../../../src/app/keeping/promptToBoth.ts';
import { makeJob } from '../../../src/app/makeJob.ts';
import { endPair } from '../../../src/app/pairing/endPair.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { Delivery } from '../../../src/ports/delivery.ts';
import type { MessageView } from '../../../src/ports/view.ts';
import { type AppRig, appRig, formIn, type Sent, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, errorsOf, textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const [anna, marc, eve] = [slack('ANNA'), slack('MARC'), slack('EVE')];
const day = 24 * 60 * 60 * 1000;
let rig: AppRig;

beforeEach(async () => {
  rig = await appRig({ programmes: [testProgramme({ prompts: { firstMonthDays: [], midTerm: false } })] });
  await seedPerson(rig.store, { account: anna, roles: ['mentee'] });
  await seedPerson(rig.store, { account: marc, roles: ['mentor'] });
  await seedPerson(rig.store, { account: eve, roles: ['mentee'] });
});
afterEach(() => rig.close());

/** What is posted in the pair's space by the time of `at`. */
async function until(at: string): Promise<Sent[]> {
  rig.advanceTo(new Date(at));
  await rig.runDue();
  return (await rig.drain()).filter(({ delivery }) => delivery.kind !== 'drop' && delivery.kind !== 'defer');
}

function viewOf(delivery: Delivery | undefined): MessageView {
  if (delivery?.kind === 'post' || delivery?.kind === 'update') return delivery.view;
  throw new Error(`nothing to read in ${delivery?.kind ?? 'nothing'}`);
}

const inSpace = (sent: readonly Sent[]) =>
  sent.filter(({ delivery }) => delivery.kind === 'post' && delivery.to.kind === 'conversation');

describe('a check-in', () => {
  it('is posted in the pair’s space in working hours, at the pair’s rhythm, once a period (U8)', async () => {
    await seedPair(rig, 'per_anna', 'per_marc');
    expect(await until('2026-11-30T08:59:00Z')).toEqual([]);
    const first = await until('2026-11-30T09:00:00Z'); // Monday 10:00 in Zurich
    expect(inSpace(first)).toHaveLength(1);
    expect(textOf(viewOf(first[0]?.delivery))).toContain('Have ANNA and MARC met since Monday 23 November?');
    expect(await until('2026-12-06T09:00:00Z')).toEqual([]);
    expect(inSpace(await until('2026-12-07T09:00:00Z'))).toHaveLength(1);
  });

  it('comes once after hours without the bot, and not at night', async () => {
    await seedPair(rig, 'per_anna', 'per_marc', { cadence: 'monthly' });
    expect(await until('2026-12-23T22:00:00Z')).toEqual([]);
    expect(inSpace(await until('2026-12-24T08:00:00Z'))).toEqual([]);
    expect(inSpace(await until('2026-12-24T09:00:00Z')).map(({ effect }) => effect.kind)).toContain('keeping.check-in');
    expect(inSpace(await until('2026-12-25T09:00:00Z'))).toEqual([]);
  });

  it('does not come later than its grace: after days without the bot there is none until the next period', async () => {
    await seedPair(rig, 'per_anna', 'per_marc', { cadence: 'monthly' });
    expect(await until('2026-12-24T09:00:01Z')).toEqual([]);
    expect(inSpace(await until('2026-12-28T09:00:00Z')).map(({ effect }) => effect.kind)).not.toContain(
      'keeping.check-in',
    );
    const january = await until('2027-01-25T09:00:00Z');
    expect(inSpace(january).map(({ effect }) => effect.kind)).toContain('keeping.check-in');
  });

  it('comes late once a person: who has two partners is not caught up with by both, and is asked by both again in time', async () => {
    await seedPair(rig, 'per_anna', 'per_marc');
    await seedPair(rig, 'per_eve', 'per_marc', {}, 'C-OTHER');
    const checkIns = (sent: readonly Sent[]) => sent.filter(({ effect }) => effect.kind === 'keeping.check-in').length;
    expect(checkIns(await until('2026-11-30T10:00:01Z'))).toBe(1);
    expect(checkIns(await until('2026-12-07T10:00:00Z'))).toBe(2);
  });

  it('shows the answer of either in place with one next step, changeable until the next', async () => {
    await seedPair(rig, 'per_anna', 'per_marc');
    const [asked] = await until('2026-11-30T09:00:00Z');
    const question = viewOf(asked?.delivery);
    await rig.act(marc, actionOf(question, 'Not yet'), asked?.message);
    const [updated] = await rig.drain();
    expect(updated?.message).toEqual(asked?.message);
    expect(textOf(viewOf(updated?.delivery))).toContain('MARC: “Not yet”');
    await rig.act(anna, actionOf(viewOf(updated?.delivery), 'We met'), asked?.message);
    expect(textOf(viewOf((await rig.drain())[0]?.delivery))).toContain('ANNA: “We met”');

    await until('2026-12-07T09:00:00Z');
    const late = viewIn(await rig.act(anna, actionOf(question, 'Not yet'), asked?.message));
    expect(textOf(late)).toContain('This check-in is over');
    expect(textOf(late)).toContain('ANNA: “We met”');
  });

  it('is answered by the two of the pair alone', async () => {
    await seedPair(rig, 'per_anna', 'per_marc');
    const [asked] = await until('2026-11-30T09:00:00Z');
    const reply = await rig.act(eve, actionOf(viewOf(asked?.delivery), 'We met'), asked?.message);
    expect(textOf(viewIn(reply))).toContain('not available');
    expect(await rig.drain()).toEqual([]);
  });

  it('V5: goes to each directly, in their own hours, where they have no hours or no space in common', async () => {
    const far = { timeZone: 'Pacific/Apia' };
    await seedPerson(rig.store, { account: slack('SINA'), roles: ['mentor'], profile: far });
    await seedPair(rig, 'per_anna', 'per_sina');
    expect(toldTo(anna, await until('2026-11-30T09:00:00Z'))).toHaveLength(1);
    const sent = await until('2026-11-30T21:00:00Z'); // Tuesday 10:00 in Apia
    expect(toldTo(slack('SINA'), sent).map(textOf).join()).toContain('Have you and ANNA met');
  });

  it('speaks both languages in a space of two languages', async () => {
    await seedPerson(rig.store, { account: slack('LUC'), roles: ['mentor'], person: { language: 'fr' } });
    await seedPair(rig, 'per_anna', 'per_luc');
    const [asked] = await until('2026-11-30T09:00:00Z');
    expect(textOf(viewOf(asked?.delivery))).toMatch(/We met[\s\S]*C’est fait/);
  });

  it('U8: leaves a pair in peace while one of them is away, also when they leave after it was queued', async () => {
    const pair = await seedPair(rig, 'per_anna', 'per_marc');
    await rig.store.transaction(async (tx) => {
      const person = await tx.people.byId('per_marc');
      if (person) await tx.people.save({ ...person, awayUntil: '2026-12-10' });
      await planPair(makeJob(tx, rig.now(), rig.programmes), pair);
    });
    for (const at of ['2026-11-30T09:00:00Z', '2026-12-07T09:00:00Z']) expect(await until(at)).toEqual([]);
    expect(inSpace(await until('2026-12-10T09:00:00Z'))).toHaveLength(1);
  });

  it('moves when it is queued already and hours, zone or leave change; is taken back when its rhythm does', async () => {
    const pair = await seedPair(rig, 'per_anna', 'per_marc');
    rig.advanceTo(new Date('2026-11-30T09:00:00Z'));
    await rig.runDue();
    const waiting = () => rig.store.transaction((tx) => tx.outbox.waiting(`pair/${pair.id}/check-in/`));
    const change = (hours: string | null, more: Partial<Person>, timeZone = 'Europe/Zurich') =>
      rig.store.transaction(async (tx) => {
        const before = await tx.people.byId('per_marc');
        if (!before) throw new Error('Marc is not there');
        const workingHours = hours === null ? null : { days: [1, 2, 3, 4, 5], from: hours, to: '18:00' };
        const person = { ...before, ...more, profile: { ...before.profile, workingHours, timeZone } };
        await tx.people.save(person);
        await replanPairs(makeJob(tx, rig.now(), rig.programmes), before, person);
      });
    expect((await waiting()).map(({ notBefore }) => notBefore)).toEqual([new Date('2026-11-30T09:00:00Z')]);
    await change(null, {}, 'America/New_York');
    expect((await waiting()).map(({ notBefore }) => notBefore)).toEqual([new Date('2026-11-30T14:00:00Z')]);
    await change('14:00', {});
    expect((await waiting()).map(({ notBefore }) => notBefore)).toEqual([new Date('2026-11-30T13:00:00Z')]);
    await change(null, { awayUntil: '2026-12-02' });
    expect((await waiting()).map(({ notBefore }) => notBefore)).toEqual([new Date('2026-12-02T09:00:00Z')]);
    await change(null, { awayUntil: '2027-02-01' });
    expect(await waiting()).toEqual([]);
    expect(await rig.store.transaction((tx) => tx.checkIns.ofPair(pair.id))).toEqual([]);
    await change(null, { awayUntil: null });
    await rig.store.transaction((tx) =>
      planPair(makeJob(tx, rig.now(), rig.programmes), { ...pair, cadence: 'monthly' }),
    );
    expect(await waiting()).toEqual([]);
  });

  it('is taken back when it is queued already and the pair ends', async () => {
    const pair = await seedPair(rig, 'per_anna', 'per_marc');
    rig.advanceTo(new Date('2026-11-30T09:00:00Z'));
    await rig.runDue();
    const waiting = () => rig.store.transaction((tx) => tx.outbox.waiting(`pair/${pair.id}/check-in/`));
    expect(await waiting()).toHaveLength(1);
    await rig.store.transaction((tx) => endPair(makeJob(tx, rig.now(), rig.programmes), pair, 'completed'));
    expect(await waiting()).toEqual([]);
  });

  it('has invitations beside it that move with hours and leave as well, and say nothing twice', async () => {
    const pair = await seedPair(rig, 'per_anna', 'per_marc', {}, null);
    const invitation = { kind: 'keeping.goals-invite', key: `pair/${pair.id}/goals-invite`, ids: {} };
    const waiting = async () => {
      const effects = await rig.store.transaction((tx) => tx.outbox.waiting(invitation.key));
      return effects.map(({ key, notBefore }) => `${key.split('/').at(-1)} ${notBefore?.toISOString().slice(0, 16)}`);
    };
    const change = (more: Partial<Person>, from: string) =>
      rig.store.transaction(async (tx) => {
        const before = await tx.people.byId('per_marc');
        if (!before) throw new Error('Marc is not there');
        const workingHours = { days: [1, 2, 3, 4, 5], from, to: '18:00' };
        const person = { ...before, ...more, profile: { ...before.profile, workingHours } };
        await tx.people.save(person);
        await replanPairs(makeJob(tx, rig.now(), rig.programmes), before, person);
      });
    rig.advanceTo(new Date('2026-11-24T04:00:00Z'));
    await rig.store.transaction(async (tx) => {
      const job = makeJob(tx, rig.now(), rig.programmes);
      const hand = await pairAtHand(job, pair);
      if (hand) await promptToBoth(job, hand, invitation);
    });
    expect(await waiting()).toEqual(['per_anna 2026-11-24T09:00', 'per_marc 2026-11-24T09:00']);
    await change({}, '14:00');
    expect(await waiting()).toEqual(['per_anna 2026-11-24T09:00', 'per_marc 2026-11-24T13:00']);
    rig.advanceTo(new Date('2026-11-24T10:00:00Z'));
    expect((await rig.drain()).map(({ effect }) => effect.ids.audience)).toEqual(['per_anna']);
    await change({ awayUntil: '2026-12-21' }, '14:00');
    expect(await waiting()).toEqual(['per_marc 2026-12-21T13:00']);
  });

  it('rests on the holidays of a duty station and in quiet hours', async () => {
    rig = await appRig({
      programmes: [
        testProgramme({
          rest: {
            quietHours: { from: '12:00', to: '15:00' },
            holidays: [{ days: ['2026-11-30'], dutyStations: ['geneva'] }],
          },
        }),
      ],
    });
    const late = { days: [1, 2, 3, 4, 5], from: '13:00', to: '18:00' };
    await seedPerson(rig.store, { account: anna, roles: ['mentee'], profile: { dutyStation: 'geneva' } });
    await seedPerson(rig.store, { account: marc, roles: ['mentor'], profile: { workingHours: late } });
    await seedPair(rig, 'per_anna', 'per_marc');
    expect(inSpace(await until('2026-11-30T15:00:00Z'))).toEqual([]);
    expect(inSpace(await until('2026-12-01T13:59:00Z'))).toEqual([]);
    expect(inSpace(await until('2026-12-01T14:00:00Z'))).toHaveLength(1); // Tuesday 15:00 in Zurich
  });

  it('follows a change of rhythm at once', async () => {
    const pair = await seedPair(rig, 'per_anna', 'per_marc');
    await rig.store.transaction(async (tx) => {
      await tx.pairs.save({ ...pair, cadence: 'monthly' });
      await planPair(makeJob(tx, rig.now(), rig.programmes), { ...pair, cadence: 'monthly' });
    });
    expect(await until('2026-11-30T09:00:00Z')).toEqual([]);
    expect(inSpace(await until('2026-12-23T09:00:00Z'))).toHaveLength(1);
  });
});

describe('goals', () => {
  it('are written, reached and read by the two alone', async () => {
    const pair = await seedPair(rig, 'per_anna', 'per_marc');
    expect(textOf(viewIn(await rig.say(anna, 'goals')))).toContain('No goals yet');
    const wrong = formIn(
      await rig.submit(anna, 'keeping.goal', `new:${pair.id}`, { text: 'Lead a tender', by: '2026-11-01' }),
    );
    expect(errorsOf(wrong).by).toContain('passed');
    expect(wrong.fields.find(({ id }) => id === 'text')?.value).toBe('Lead a tender');
    await rig.submit(anna, 'keeping.goal', `new:${pair.id}`, { text: 'Lead a tender', by: '2027-03-01' });
    const seen = viewIn(await rig.say(marc, 'goals'));
    expect(textOf(seen)).toContain('Lead a tender');
    expect(textOf(viewIn(await rig.press(eve, 'keeping.goals', pair.id)))).toContain('not available');
    const reached = viewIn(await rig.act(marc, actionOf(seen, 'Reached')));
    expect(textOf(reached)).toContain('Reached\nLead a tender');
  });

  it('are looked at monthly, and their text stays out of the space', async () => {
    const pair = await seedPair(rig, 'per_anna', 'per_marc', { cadence: 'monthly' });
    await rig.submit(anna, 'keeping.goal', `new:${pair.id}`, { text: 'Lead a tender', by: null });
    await until('2026-12-23T10:00:00Z');
    const [review] = inSpace(await until(new Date(Date.parse('2026-12-23T10:00:00Z') + 5 * day).toISOString()));
    expect(review?.effect.kind).toBe('keeping.goal-review');
    const view = viewOf(review?.delivery);
    expect(textOf(view)).not.toContain('tender');
    const done = viewIn(await rig.act(marc, actionOf(view, 'Still right'), review?.message));
    expect(textOf(done)).toContain('MARC has looked at the goals');
  });

  it('asked one by one, is confirmed by one for both: the other’s copy changes where it stands', async () => {
    const luc = slack('LUC');
    await seedPerson(rig.store, { account: luc, roles: ['mentor'], person: { language: 'fr' } });
    const pair = await seedPair(rig, 'per_anna', 'per_luc', { cadence: 'monthly' }, null);
    await rig.submit(anna, 'keeping.goal', `new:${pair.id}`, { text: 'Lead a tender', by: null });
    const asked = (await reviews('2026-12-28T15:00:00Z')).filter(({ delivery }) => delivery.kind === 'post');
    expect(asked.map(({ effect }) => effect.ids.audience).sort()).toEqual(['per_anna', 'per_luc']);
    const mine = asked.find(({ effect }) => effect.ids.audience === 'per_anna');
    const theirs = asked.find(({ effect }) => effect.ids.audience === 'per_luc');
    const done = viewIn(await rig.act(anna, actionOf(viewOf(mine?.delivery), 'Still right'), mine?.message));
    expect(textOf(done)).toContain('ANNA');
    const [updated] = await rig.drain();
    expect(updated).toMatchObject({ delivery: { kind: 'update' }, message: theirs?.message });
    expect(textOf(viewOf(updated?.delivery))).toMatch(/ANNA/);
    expect(buttonsOf(viewOf(updated?.delivery)).map(({ label }) => label)).toEqual(['Voir nos objectifs']);
  });

  it('asked one by one, is told as confirmed to the one who has not been asked yet, in their own hours', async () => {
    const sina = slack('SINA');
    await seedPerson(rig.store, { account: sina, roles: ['mentor'], profile: { timeZone: 'Pacific/Apia' } });
    const pair = await seedPair(rig, 'per_anna', 'per_sina', { cadence: 'monthly' });
    await rig.submit(anna, 'keeping.goal', `new:${pair.id}`, { text: 'Lead a tender', by: null });
    const [first] = await reviews('2026-12-28T09:00:00Z');
    const from = first?.effect.ids.audience === 'per_anna' ? anna : sina;
    await rig.act(from, actionOf(viewOf(first?.delivery), 'Still right'), first?.message);
    const later = await reviews('2026-12-29T21:30:00Z');
    expect(later.map(({ effect }) => effect.ids.audience)).toEqual([from === anna ? 'per_sina' : 'per_anna']);
    expect(textOf(viewOf(later[0]?.delivery))).toContain(`${from.user}`);
    expect(buttonsOf(viewOf(later[0]?.delivery)).map(({ label }) => label)).not.toContain('Still right');
  });
});

async function reviews(at: string): Promise<Sent[]> {
  return (await until(at)).filter(({ effect }) => effect.kind === 'keeping.goal-review');
}
