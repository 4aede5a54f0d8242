import { afterEach, describe, expect, it } from 'vitest';
import type { WorkKind } from '../../../src/core/digest/work.ts';
import { PlatformError } from '../../../src/ports/platformError.ts';
import { formIn, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { testProgramme } from '../../support/testProgramme.ts';
import { anna, type CoordinatingStory, coordinatingStory, cora, marc, olaf } from './coordinatingStory.ts';

let story: CoordinatingStory;
afterEach(() => story.close());

/** All that waits, as the coordinator reads it, kind by kind. */
async function work(): Promise<string> {
  const menu = viewIn(await story.say(cora, 'coordinate'));
  const lists = [];
  for (const { action } of buttonsOf(menu)) {
    if (action.verb === 'coordinate.list') lists.push(textOf(viewIn(await story.act(cora, action))));
  }
  return lists.join('\n');
}

/** What waits of one kind, with a button each. */
const listOf = async (kind: WorkKind) => viewIn(await story.press(cora, 'coordinate.list', `test/${kind}/0`));

async function pairUp(more = {}) {
  await story.seed({ account: anna, roles: ['mentee'] });
  await story.seed({ account: marc, roles: ['mentor'] });
  return seedPair(story, 'per_anna', 'per_marc', more);
}

/** Check-ins that came and were answered so, the latest last. */
async function answered(pairId: string, ...answers: ('met' | 'not-yet' | null)[]) {
  await story.store.transaction(async (tx) => {
    for (const [index, answer] of answers.entries()) {
      const dueAt = new Date(story.now().getTime() - (answers.length - index) * 7 * 24 * 3_600_000);
      const period = dueAt.toISOString().slice(0, 10);
      const answeredBy = answer === null ? null : 'per_anna';
      const id = `chk_${pairId}_${period}`;
      await tx.checkIns.save({ id, pairId, period, dueAt, answer, answeredBy, answeredAt: answeredBy && dueAt });
    }
  });
}

describe('the worklist', () => {
  it('U1 U6: names requests with their clock, and a press reminds whoever has to answer, once a day', async () => {
    story = await coordinatingStory();
    await story.seed({ account: anna, roles: ['mentee'] });
    await story.seed({ account: marc, roles: ['mentor'] });
    await story.submit(anna, 'request.new', 'test/per_marc', { note: 'My secret hope' });
    await story.drain();
    story.advance(24 * 3_600_000);
    const list = await work();
    expect(list).toContain('ANNA asked MARC 1 day ago; it lapses in');
    expect(list).not.toContain('secret');
    const remind = actionOf(await listOf('request'), 'Remind');
    for (const one of [cora, olaf]) {
      const reply = await story.act(one, remind);
      expect(textOf(viewIn(reply))).toContain('MARC is reminded');
    }
    expect(toldTo(marc, await story.drain())).toHaveLength(1);
  });

  it('X1: says who has no mentor, the rule that did it and what would change it', async () => {
    story = await coordinatingStory();
    await story.seed({ account: anna, roles: ['mentee'], profile: { languages: ['es'] } });
    await story.seed({ account: marc, roles: ['mentor'], profile: { languages: ['fr'] } });
    expect(await work()).toContain('ANNA: no language in common; a mentor with room speaks French');
  });

  it('tells pairs that did not meet once, are at risk and are silent apart', async () => {
    story = await coordinatingStory();
    const pair = await pairUp();
    await answered(pair.id, 'met', 'not-yet');
    expect(await work()).toContain('1 pair has not met this time');
    await answered(pair.id, 'met', null, 'not-yet');
    expect(await work()).toContain('1 pair at risk');
    await answered(pair.id, 'met', null, null, null, 'not-yet');
    const list = await work();
    expect(list).toContain('ANNA with MARC: no meeting at the last 4 check-ins');
    expect(list).toContain('has not met for long');
    await answered(pair.id, 'not-yet', 'not-yet', 'not-yet', 'not-yet', 'met');
    expect(await work()).not.toContain('ANNA with MARC');
  });

  it('encourages both of a pair, and says nothing of what they wrote', async () => {
    story = await coordinatingStory();
    const pair = await pairUp();
    await story.submit(anna, 'keeping.goal', `new:${pair.id}`, { text: 'Lead a tender', by: null });
    await story.drain();
    await story.press(cora, 'coordinate.nudge-pair', `test/${pair.id}`);
    const sent = await story.drain();
    for (const one of [anna, marc]) expect(toldTo(one, sent).map(textOf).join()).toContain('have not met lately');
    expect(textOf(viewIn(await story.press(cora, 'coordinate.talk', `test/${pair.id}`)))).not.toContain('tender');
  });

  it('V8: names agreements whose newest wording has waited a week for a yes, and no word of them', async () => {
    story = await coordinatingStory();
    const pair = await pairUp();
    const clauses = [{ id: 'respect', text: 'Our own words' }];
    const wording = { pairId: pair.id, version: 1, writtenBy: 'per_anna', writtenAt: story.now() };
    const body = { cadence: 'monthly', minutes: 60, means: [], clauses, duration: { kind: 'open' } } as const;
    const confirmed = { menteeConfirmedAt: story.now(), mentorConfirmedAt: null };
    const whole = { ...wording, body: { ...body, means: [], clauses }, ...confirmed };
    await story.store.transaction((tx) => tx.agreements.save(whole));
    story.advance(6 * 24 * 3_600_000);
    expect(await work()).not.toContain('agreement');
    story.advance(2 * 24 * 3_600_000);
    const list = await work();
    expect(list).toContain('1 agreement is not signed yet');
    expect(list).toContain('ANNA with MARC: their agreement of Monday, 23 November 2026 still needs a yes');
    expect(list).not.toContain('own words');
    const talk = viewIn(await story.act(cora, actionOf(await listOf('unsigned'), 'Talk to them')));
    expect(textOf(talk)).toContain('Write to MARC');
    expect(textOf(talk)).not.toContain('own words');
    await story.store.transaction((tx) => tx.agreements.save({ ...whole, mentorConfirmedAt: story.now() }));
    expect(await work()).not.toContain('agreement');
  });

  it('J4: offers a pair that ends soon more time: both are asked, and the end moves with the second yes', async () => {
    story = await coordinatingStory();
    await pairUp({ endsAt: new Date('2026-12-10T09:00:00Z') });
    expect(await work()).toContain('ANNA with MARC: ends on Thursday, 10 December 2026');
    const extend = actionOf(await listOf('ending'), 'Extend');
    const offer = async () => {
      const form = formIn(await story.act(cora, extend));
      await story.submit(cora, form.form, form.token, { months: '3' });
      const sent = await story.drain();
      const [toAnna, toMarc] = [toldTo(anna, sent).at(-1), toldTo(marc, sent).at(-1)];
      if (!toAnna || !toMarc) throw new Error('not asked');
      expect(textOf(toMarc)).toContain('Your coordinator offers you and ANNA 3 more months.');
      return {
        anna: actionOf(toAnna, 'Go on'),
        marc: actionOf(toMarc, 'Go on'),
        no: actionOf(toMarc, 'Not this time'),
      };
    };
    const refused = await offer();
    await story.act(anna, refused.anna);
    await story.act(marc, refused.no);
    const toldAnna = toldTo(anna, await story.drain())
      .map(textOf)
      .join();
    expect(toldAnna).toContain('MARC would rather leave it at the agreed end');
    const second = await offer();
    expect(textOf(viewIn(await story.act(marc, second.no)))).toContain('Your pair ends as planned');
    const over = toldTo(anna, await story.drain())
      .map(textOf)
      .join();
    expect(over).toContain('Your pair ends on Thursday, 10 December 2026, as planned');
    expect(over).not.toContain('MARC');
    expect(await work()).toContain('ends on');
    const asked = await offer();
    expect(textOf(viewIn(await story.act(anna, asked.anna)))).toContain('as soon as MARC says yes');
    expect(textOf(viewIn(await story.act(anna, asked.anna)))).toContain('not available');
    expect(await work()).toContain('ends on');
    expect(textOf(viewIn(await story.act(marc, asked.marc)))).toContain('10 March 2027');
    expect(await work()).not.toContain('ends on');
  });

  it('U7: closes a pair without fault', async () => {
    story = await coordinatingStory();
    const pair = await pairUp();
    await story.press(cora, 'coordinate.close', `test/${pair.id}`);
    expect(await story.store.transaction((tx) => tx.pairs.byId(pair.id))).toMatchObject({ endReason: 'without-fault' });
    const again = await story.press(olaf, 'coordinate.close', `test/${pair.id}`);
    expect(textOf(viewIn(again))).toContain('has ended in the meantime');
  });

  it('lists what did not arrive, and sends it again when a person says so', async () => {
    story = await coordinatingStory();
    await story.seed({ account: anna, roles: ['mentee'] });
    await story.seed({ account: marc, roles: ['mentor'] });
    await story.submit(anna, 'request.new', 'test/per_marc', { note: 'Hello' });
    await story.drain(({ kind }) => (kind === 'requests.received' ? new PlatformError('refused', 'some_code') : null));
    const list = viewIn(await story.press(cora, 'coordinate.list', 'test/delivery/0'));
    expect(textOf(list)).toContain('For ANNA and MARC, Monday 23 November: could not be delivered');
    await story.act(cora, actionOf(list, 'Send again'));
    expect(toldTo(marc, await story.drain())).toHaveLength(1);
    const gone = await story.act(olaf, actionOf(list, 'Send again'));
    expect(textOf(viewIn(gone))).toContain('nothing to send again');
  });

  it('X3: counts what mentors are short of, and no number under five', async () => {
    story = await coordinatingStory();
    for (let n = 1; n <= 6; n += 1) {
      const wanted = n < 6 ? ['climate'] : ['human-rights'];
      await story.seed({ account: slack(`M${n}`), roles: ['mentee'], profile: { specialisations: wanted } });
    }
    await story.seed({ account: marc, roles: ['mentor'], profile: { specialisations: ['climate'] } });
    const list = await work();
    expect(list).toContain('Climate and environment: 5 mentees wait, fewer than five free places');
    expect(list).toContain('Human rights: fewer than five mentees wait, and no mentor has a free place');
    const who = buttonsOf(await listOf('shortage')).find(({ action }) => action.id.endsWith('human-rights'));
    if (who?.label !== 'Who could help') throw new Error('no button');
    const helpers = await story.act(cora, who.action);
    expect(textOf(viewIn(helpers))).toContain('No mentor of the programme offers “Human rights”');
  });

  it('leads from a pair at risk to both its people: a chat with each, what can be decided then, and both can see who looked', async () => {
    story = await coordinatingStory();
    const pair = await pairUp({ endsAt: new Date('2027-06-10T09:00:00Z') });
    await answered(pair.id, null, 'not-yet');
    const talk = viewIn(await story.act(cora, actionOf(await listOf('at-risk'), 'Talk to them')));
    for (const { user } of [anna, marc]) {
      expect(textOf(talk)).toMatch(
        new RegExp(`Write to ${user} https://slack.com/app_redirect\\?team=\\w+&channel=${user}`),
      );
    }
    expect(textOf(viewIn(await story.press(cora, 'coordinate.diary', 'test/0')))).toContain(
      'CORA looked up how to reach ANNA',
    );
    for (const one of [anna, marc]) expect(textOf(viewIn(await story.say(one, 'looked')))).toContain('CORA');
    expect(formIn(await story.act(cora, actionOf(talk, 'Extend'))).form).toBe('coordinate.extend');
    expect(textOf(viewIn(await story.act(cora, actionOf(talk, 'Nudge'))))).toContain('each get a kind word');
    expect(textOf(viewIn(await story.act(cora, actionOf(talk, 'Close'))))).toContain('is closed');
    expect(textOf(viewIn(await story.act(olaf, actionOf(talk, 'Close'))))).toContain('has ended in the meantime');
  });

  it('nudges a pair that has not met once and closes one that is silent, from the line itself', async () => {
    story = await coordinatingStory();
    const pair = await pairUp();
    await answered(pair.id, 'met', 'not-yet');
    await story.act(cora, actionOf(await listOf('not-met'), 'Nudge'));
    const sent = await story.drain();
    for (const one of [anna, marc]) expect(toldTo(one, sent)).toHaveLength(1);
    await answered(pair.id, 'met', null, null, null, 'not-yet');
    const silent = await listOf('silent');
    await story.act(cora, actionOf(silent, 'Close'));
    expect(await story.store.transaction((tx) => tx.pairs.byId(pair.id))).toMatchObject({ state: 'ended' });
    expect(textOf(await listOf('silent'))).not.toContain('ANNA with MARC');
  });

  it('J7: proposes for somebody without a mentor, from the line itself', async () => {
    story = await coordinatingStory();
    await story.seed({ account: anna, roles: ['mentee'] });
    await story.seed({ account: marc, roles: ['mentor'] });
    await story.act(cora, actionOf(await listOf('no-match'), 'Propose'));
    expect(
      toldTo(cora, await story.drain())
        .map(textOf)
        .join(),
    ).toMatch(/ANNA with MARC: \d+ of 100/);
  });

  it('is refused to everybody else, all alike', async () => {
    story = await coordinatingStory();
    const pair = await pairUp();
    const refusals = [
      await story.say(anna, 'coordinate'),
      await story.press(anna, 'coordinate.menu', 'test'),
      await story.press(anna, 'coordinate.close', `test/${pair.id}`),
      await story.press(marc, 'coordinate.list', 'test/request/0'),
      await story.press(anna, 'digest.resend', 'nothing'),
      await story.press(cora, 'coordinate.close', `other/${pair.id}`),
      await story.submit(anna, 'coordinate.extend', `test/${pair.id}`, { months: '6' }),
    ].map((reply) => textOf(viewIn(reply)));
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toContain('not available');
  });

  it('speaks French to those who do', async () => {
    story = await coordinatingStory(testProgramme(), { facts: { CORA: { locale: 'fr-FR' } } });
    await pairUp({ endsAt: new Date('2026-12-10T09:00:00Z') });
    expect(await work()).toContain('ANNA avec MARC : se termine le jeudi 10 décembre 2026');
  });
});
