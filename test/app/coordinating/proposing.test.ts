import { afterEach, describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { MessageView } from '../../../src/ports/view.ts';
import { formIn, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf } from '../../support/readView.ts';
import { testProgramme } from '../../support/testProgramme.ts';
import { type CoordinatingStory, coordinatingStory, cora, olaf } from './coordinatingStory.ts';

let story: CoordinatingStory;
afterEach(() => story.close());

const mentees = ['ADA', 'BEA', 'CLEO'].map(slack);
const mentors = ['MIA', 'NOA'].map(slack);
const tenMinutes = 10 * 60_000;

/** Three mentees, and two mentors with a place each. */
async function cohort(programme: Programme = testProgramme()) {
  story = await coordinatingStory(programme);
  for (const account of mentees) await story.seed({ account, roles: ['mentee'] });
  await story.seed({ account: mentors[0] ?? cora, roles: ['mentor'], participation: { capacity: 1 } });
  await story.seed({
    account: mentors[1] ?? cora,
    roles: ['mentor'],
    participation: { capacity: 1 },
    profile: { specialisations: ['climate'] },
  });
}

/** Asks for a proposal; answers it as it is brought. */
async function proposed(account = cora): Promise<MessageView> {
  const reply = await story.press(account, 'coordinate.match', 'test');
  expect(textOf(viewIn(reply))).toContain('I am working on it');
  return latest(account);
}

async function latest(account = cora): Promise<MessageView> {
  const view = toldTo(account, await story.drain()).at(-1);
  if (!view) throw new Error('no proposal came');
  return view;
}

const pairs = () => story.store.transaction((tx) => tx.pairs.inProgramme('test'));

describe('a proposal', () => {
  it('U6 X1: says who would be with whom and why, and who is left out and why; nobody else hears of it', async () => {
    await cohort();
    const view = await proposed();
    const text = textOf(view);
    expect(text).toContain('2 of 3 people');
    expect(text).toMatch(/with MIA: \d+ of 100. both in Procurement/);
    expect(text).toContain('1 person is left out');
    expect(text).toContain('2 mentors would fit, and all their places go to others; one more place would do');
    for (const one of [...mentees, ...mentors]) expect(toldTo(one, await story.drain())).toEqual([]);
  });

  it('X4: each look at somebody’s reasons, in it, in its pages and in a change, can be read by whom it is about', async () => {
    await cohort();
    const looks = async (account: (typeof mentees)[number]) => {
      const text = textOf(viewIn(await story.say(account, 'looked')));
      return text.split('to see who would suit you').length - 1;
    };
    const view = await proposed();
    const about = [...mentees, ...mentors];
    expect(await Promise.all(about.map(looks))).toEqual(about.map(() => 1));
    const id = actionOf(view, 'Approve').id;
    await story.press(olaf, 'coordinate.left', `${id}/0`);
    await story.press(olaf, 'coordinate.pairs', `${id}/0`);
    expect(await Promise.all(about.map(looks))).toEqual(about.map(() => 2));
    const [change] = buttonsOf(view).filter(({ label }) => label === 'Change');
    if (!change) throw new Error('nothing to change');
    await story.act(cora, change.action);
    const after = await Promise.all(about.map(looks));
    expect(after.filter((count) => count === 3)).toHaveLength(2);
    // A refusal looks at nothing.
    await story.press(mentees[0] ?? cora, 'coordinate.proposal', id);
    expect(await Promise.all(about.map(looks))).toEqual(after);
  });

  it('is made into pairs ten minutes after the approval, everybody hears, and nobody before', async () => {
    await cohort();
    const view = await proposed();
    await story.act(cora, actionOf(view, 'Approve'));
    story.advance(tenMinutes - 1_000);
    await story.runDue();
    expect(await pairs()).toEqual([]);
    story.advance(1_000);
    await story.runDue();
    const sent = await story.drain();
    expect(await pairs()).toHaveLength(2);
    const told = (account: (typeof mentees)[number]) => toldTo(account, sent).map(textOf).join('\n');
    const introduced = mentees.filter((one) => /MIA|NOA/.test(told(one)));
    expect(introduced).toHaveLength(2);
    const left = mentees.find((one) => !introduced.includes(one));
    expect(left && told(left)).toContain('You are not forgotten');
    expect(told(cora)).toContain('2 pairs are made, and everybody has been told');
  });

  it('can be taken back for ten minutes, as if it had not been approved', async () => {
    await cohort();
    const view = await proposed();
    const approved = viewIn(await story.act(cora, actionOf(view, 'Approve')));
    const open = viewIn(await story.act(olaf, actionOf(approved, 'Take it back')));
    expect(buttonsOf(open).map(({ label }) => label)).toContain('Approve');
    story.advance(2 * tenMinutes);
    await story.runDue();
    expect(await pairs()).toEqual([]);
    await story.act(cora, actionOf(open, 'Approve'));
    story.advance(2 * tenMinutes);
    await story.runDue();
    const late = await story.act(cora, actionOf(approved, 'Take it back'));
    expect(textOf(viewIn(late))).toContain('too late');
    expect(await pairs()).toHaveLength(2);
  });

  it('is approved once: of two coordinators at the same moment one wins, and the other is told', async () => {
    await cohort();
    const view = await proposed();
    const replies = await Promise.all([cora, olaf].map((one) => story.act(one, actionOf(view, 'Approve'))));
    const texts = replies.map((reply) => textOf(viewIn(reply)));
    expect(texts.filter((text) => text.includes('Approved: 2 pairs are made'))).toHaveLength(1);
    expect(texts.filter((text) => /(CORA|OLAF) approved this proposal on/.test(text))).toHaveLength(1);
  });

  it('keeps what a coordinator keeps, and never brings together whom they ruled out', async () => {
    await cohort();
    let view = await proposed();
    for (let round = 0; round < 2; round += 1) {
      const { action } = buttonsOf(view).find(({ label }) => label === 'Change') ?? {};
      if (!action) throw new Error('nothing to change');
      const form = formIn(await story.act(cora, action));
      await story.submit(cora, form.form, form.token, { what: 'exclude', mentor: null });
      view = await latest();
    }
    const id = actionOf(view, 'Approve').id;
    const { rows } = await story.store.transaction((tx) =>
      tx.proposals.pairs(id.slice('test/'.length), ['excluded', 'proposed'], { limit: 10, offset: 0 }),
    );
    const key = (one: { menteeId: string; mentorId: string }) => `${one.menteeId} ${one.mentorId}`;
    const out = rows.filter(({ state }) => state === 'excluded').map(key);
    expect(out).toHaveLength(2);
    for (const pair of rows.filter(({ state }) => state === 'proposed')) expect(out).not.toContain(key(pair));
  });

  it('gives a mentee another mentor when a coordinator says so, and moves as few others as it can', async () => {
    await cohort();
    const view = await proposed();
    const changes = buttonsOf(view).filter(({ label }) => label === 'Change');
    const form = formIn(await story.act(cora, changes[0]?.action ?? { verb: '', id: '', arg: '' }));
    const empty = await story.submit(cora, form.form, form.token, { what: 'swap', mentor: null });
    expect(empty.kind).toBe('errors');
    const mentor = form.fields.find((field) => field.id === 'mentor');
    const other = mentor?.kind === 'choice' ? mentor.options[0]?.value : null;
    await story.submit(cora, form.form, form.token, { what: 'swap', mentor: other ?? null });
    expect(textOf(await latest())).toContain('(kept)');
  });

  it('leaves out what cannot be any more by the time, and says so', async () => {
    await cohort();
    const view = await proposed();
    await story.act(cora, actionOf(view, 'Approve'));
    await story.store.transaction(async (tx) => {
      const part = await tx.participations.byId('par_mia_test');
      if (part) await tx.participations.save({ ...part, taking: false });
    });
    story.advance(tenMinutes);
    await story.runDue();
    const told = toldTo(cora, await story.drain())
      .map(textOf)
      .join('\n');
    expect(told).toContain('1 pair is made');
    expect(told).toMatch(/1 pair could not be made.*something has changed/);
  });

  it('is set aside without anybody hearing of it', async () => {
    await cohort();
    const view = await proposed();
    await story.act(cora, actionOf(view, 'Set aside'));
    const again = await story.act(olaf, actionOf(view, 'Approve'));
    expect(textOf(viewIn(again))).toContain('CORA set this proposal aside');
  });

  it('J7 X7: can be asked for one mentee whom the coordinators introduce', async () => {
    const populations = [{ id: 'sarc', label: { en: 'SARC' }, entryRoute: 'assigned' as const }];
    await cohort(testProgramme({ populations }));
    const ada = mentees[0] ?? cora;
    await story.store.transaction(async (tx) => {
      const part = await tx.participations.byId('par_ada_test');
      if (part) await tx.participations.save({ ...part, population: 'sarc' });
    });
    await story.press(cora, 'coordinate.propose', 'test/per_ada');
    const view = await latest();
    expect(textOf(view)).toMatch(/ADA with MIA: \d+ of 100/);
    await story.act(cora, actionOf(view, 'Approve'));
    story.advance(tenMinutes);
    await story.runDue();
    expect(
      toldTo(ada, await story.drain())
        .map(textOf)
        .join(),
    ).toContain('MIA');
  });
});
