import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pair } from '../../../src/core/pairing/pair.ts';
import { surveyFigures } from '../../../src/core/reviews/surveyFigures.ts';
import type { MessageView } from '../../../src/ports/view.ts';
import { type AppRig, appRig, formIn, type Sent, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const [anna, marc, cora] = [slack('ANNA'), slack('MARC'), slack('CORA')];
const label = (en: string) => ({ en, fr: en });
const day = 86_400_000;
const blank: MessageView = { summary: '', blocks: [] };

const programme = testProgramme({
  duration: { kind: 'meetings', meetings: 4 },
  tips: [{ id: 'half', moment: 'mid-term', text: label('Ask what to do more of.') }],
});

let rig: AppRig;
let pair: Pair;

beforeEach(async () => {
  rig = await appRig({ programmes: [programme], coordinators: [{ kind: 'account', platform: 'slack', user: 'CORA' }] });
  await seedPerson(rig.store, { account: anna, roles: ['mentee'] });
  await seedPerson(rig.store, { account: marc, roles: ['mentor'] });
  pair = await seedPair(rig, 'per_anna', 'per_marc', { cadence: 'monthly' });
});
afterEach(() => rig.close());

async function until(at: Date): Promise<Sent[]> {
  rig.advanceTo(at);
  await rig.runDue();
  return rig.drain();
}

/** A talk that has taken place, and what each is told in the two days after it. */
async function meet(date: string): Promise<Sent[]> {
  await rig.submit(anna, 'meetings.propose', pair.id, { times: [], date, time: '10:00', minutes: '60' });
  const offered = toldTo(marc, await rig.drain()).at(-1) ?? blank;
  const accept = offered.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))[0];
  await rig.act(marc, accept?.action ?? { verb: '', id: '', arg: '' });
  await rig.drain();
  const over = await until(new Date(`${date}T10:00:00Z`));
  return [...over, ...(await until(new Date(Date.parse(`${date}T10:00:00Z`) + 2 * day)))];
}

const said = (account: typeof anna, sent: readonly Sent[]) => toldTo(account, sent).map(textOf).join('\n');

describe('after the first meeting', () => {
  it('each is asked in private whether the two fit, once, and nobody else reads the answer', async () => {
    const sent = await meet('2026-11-24');
    const mine = toldTo(anna, sent).find((view) => textOf(view).includes('the two of you fit')) ?? blank;
    expect(said(marc, sent)).toContain('the two of you fit');
    expect(
      sent.filter(
        ({ delivery }) =>
          delivery.kind === 'post' && delivery.to.kind === 'conversation' && textOf(delivery.view).includes('fit'),
      ),
    ).toEqual([]);
    const reply = viewIn(await rig.act(anna, actionOf(mine, 'Rather not')));
    expect(textOf(reply)).toContain('nobody’s fault');
    expect(actionOf(reply, 'End this pair').verb).toBe('pair.end');
    expect(actionOf(reply, 'Write to a coordinator').arg).toBe('concern');
    expect(await rig.drain()).toEqual([]);
    expect(said(anna, await meet('2026-12-01'))).not.toContain('the two of you fit');
  });

  it('an answer that is not one of the three, or of somebody who was not asked, is not taken', async () => {
    expect(textOf(viewIn(await rig.press(anna, 'review.fit', pair.id, 'yes')))).toContain('not available');
    await meet('2026-11-24');
    expect(textOf(viewIn(await rig.press(anna, 'review.fit', pair.id, 'perhaps')))).toContain('not available');
    expect(textOf(viewIn(await rig.press(cora, 'review.fit', pair.id, 'yes')))).toContain('not available');
  });
});

describe('half-way', () => {
  it('V1: both answer separately, and each reads only what the other agreed to share, once both have answered', async () => {
    await meet('2026-11-24');
    const sent = await meet('2026-12-01');
    const invited = toldTo(anna, sent).find((view) => textOf(view).includes('half-way')) ?? blank;
    expect(textOf(invited)).toContain('Ask what to do more of.');
    const form = formIn(await rig.act(anna, actionOf(invited, 'Look back')));
    const answers = { progress: '4', helps: 'Your stories', change: 'Less theory', share: ['progress', 'helps'] };
    expect(textOf(viewIn(await rig.submit(anna, 'review.mid-term', form.token, answers)))).toContain('As soon as MARC');
    expect(await rig.drain()).toEqual([]);
    await rig.submit(marc, 'review.mid-term', pair.id, {
      progress: '3',
      helps: 'Her questions',
      change: 'More time',
      share: [],
    });
    const told = await rig.drain();
    expect(said(marc, told)).toContain('4 · mostly\n');
    expect(said(marc, told)).toContain('Your stories');
    expect(said(marc, told)).not.toContain('theory');
    expect(said(anna, told)).toContain('kept the answers to themselves');
    expect(said(anna, told)).not.toContain('questions');
  });

  it('J4: comes in the middle of a pair that has an end', async () => {
    await rig.store.transaction((tx) => tx.pairs.save({ ...pair, state: 'ended' }));
    await seedPerson(rig.store, { account: slack('ZOE'), roles: ['mentee'] });
    await seedPair(rig, 'per_zoe', 'per_marc', { endsAt: new Date('2027-05-24T09:00:00Z') }, 'C-2');
    expect(said(slack('ZOE'), await until(new Date('2027-02-21T09:00:00Z')))).not.toContain('half-way');
    expect(said(slack('ZOE'), await until(new Date('2027-02-22T10:00:00Z')))).toContain('half-way');
  });
});

describe('O3: the agreed number of meetings', () => {
  it('gives the pair an end in a month, with a notice before it', async () => {
    for (const date of ['2026-11-24', '2026-12-01', '2026-12-08']) await meet(date);
    expect((await rig.store.transaction((tx) => tx.pairs.byId(pair.id)))?.endsAt).toBeNull();
    await meet('2026-12-15');
    expect((await rig.store.transaction((tx) => tx.pairs.byId(pair.id)))?.endsAt).toEqual(
      new Date('2027-01-15T10:00:00Z'),
    );
    const noticed = await until(new Date('2027-01-05T10:00:00Z'));
    expect(said(anna, noticed)).toContain('ends on');
    await until(new Date('2027-01-15T10:00:00Z'));
    expect((await rig.store.transaction((tx) => tx.pairs.byId(pair.id)))?.endReason).toBe('meetings');
  });
});

describe('X3: figures of a survey', () => {
  const questions = [{ id: 'worth', options: ['1', '2', '3', '4', '5'] }];
  it('tell nothing below five answers, hide small counts, and know no texts', () => {
    const four = Array.from({ length: 4 }, () => ({ worth: '5', better: 'A text' }));
    expect(surveyFigures(questions, four)).toEqual([{ question: 'worth', answered: null, counts: new Map() }]);
    const many = [...Array.from({ length: 7 }, () => ({ worth: '5' })), { worth: '1' }, { worth: 'no option' }];
    const [figures] = surveyFigures(questions, many);
    expect(figures?.answered).toBe(8);
    expect(figures?.counts.get('1')).toBeNull();
    expect(figures?.counts.get('5')).toBeNull();
    expect(figures?.counts.get('2')).toBe(0);
  });
});
