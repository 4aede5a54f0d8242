import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlatformError } from '../../../src/ports/platformError.ts';
import type { MessageView } from '../../../src/ports/view.ts';
import { type AppRig, appRig, formIn, slack, teams, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, errorsOf, textOf, valuesOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const [ana, ben, cleo, eva, otto] = [slack('Ana'), slack('Ben'), slack('Cleo'), slack('Eva'), teams('Otto')] as const;

describe('O8: through one’s own network', () => {
  let rig: AppRig;
  /** Ana looks for a mentor; Ben and Cleo are mentors; Eva is in the programme as somebody else’s mentor; Otto is in nothing. */
  async function begin(overrides: Parameters<typeof testProgramme>[0] = {}) {
    rig = await appRig({ programmes: [testProgramme(overrides)], accounts: { 'otto@example.org': otto } });
    await seedPerson(rig.store, { account: ana, roles: ['mentee'] });
    await seedPerson(rig.store, { account: ben, roles: ['mentor'], participation: { capacity: 1 } });
    await seedPerson(rig.store, { account: cleo, roles: ['mentor'] });
    await seedPerson(rig.store, { account: eva, roles: ['mentor'], participation: { capacity: 1 } });
  }
  beforeEach(() => begin());
  afterEach(() => rig.close());

  const suggest = async (to: string, mentor: string, why = 'You both came from a field office.') => {
    const form = formIn(await rig.press(eva, 'introduction.suggest'));
    return rig.submit(eva, form.form, form.token, { to, mentor, why });
  };
  const ask = async (whom: string, question = 'Who could help me with tenders?') => {
    const form = formIn(await rig.press(ana, 'introduction.network', 'test'));
    return rig.submit(ana, form.form, form.token, { whom, question });
  };
  const one = (views: readonly MessageView[]): MessageView => {
    const [view, ...others] = views;
    if (!view || others.length > 0) throw new Error(`expected one message, got ${views.length}`);
    return view;
  };
  const cannot = 'I cannot pass this on at the moment.';

  it('a colleague suggests a mentor: the mentee reads whom and why, the mentor nothing until they are asked', async () => {
    const said = textOf(viewIn(await suggest('ana@example.org', 'Cleo')));
    expect(said).toContain('I pass it on to Ana');
    const sent = await rig.drain();
    const card = one(toldTo(ana, sent));
    expect(textOf(card)).toContain('Eva thinks that Cleo could be a mentor for you');
    expect(textOf(card)).toContain('You both came from a field office.');
    expect(textOf(card)).toContain('You both speak');
    expect(toldTo(cleo, sent)).toEqual([]);
    expect(toldTo(eva, sent)).toEqual([]);

    const form = formIn(await rig.act(ana, actionOf(card, 'Ask Cleo')));
    await rig.submit(ana, form.form, form.token, { note: 'I would like to learn from you' });
    const asked = await rig.drain();
    expect(textOf(one(toldTo(cleo, asked)))).toContain('Eva thought that the two of you would suit each other.');
    expect(toldTo(eva, asked)).toEqual([]);
  });

  it('O9: the mentee can ask for a talk first, where the programme offers one', async () => {
    await suggest('ana@example.org', 'cleo@example.org');
    const card = one(toldTo(ana, await rig.drain()));
    const form = formIn(await rig.act(ana, actionOf(card, 'Ask for a talk first')));
    expect(valuesOf(form).talk).toBe('yes');
    await rig.close();
    await begin({ contact: { preliminaryTalk: false } });
    await suggest('ana@example.org', 'Cleo');
    const plain = one(toldTo(ana, await rig.drain()));
    expect(buttonsOf(plain).map(({ label }) => label)).toEqual(['Ask Cleo', 'Not now']);
  });

  it('“not now” is told to nobody, and the same mentor is not brought up by others', async () => {
    await suggest('ana@example.org', 'Cleo');
    const card = one(toldTo(ana, await rig.drain()));
    expect(textOf(viewIn(await rig.act(ana, actionOf(card, 'Not now'))))).toContain('Nobody hears of it');
    expect(await rig.drain()).toEqual([]);
    const form = formIn(await rig.press(ben, 'introduction.suggest'));
    const other = { to: 'ana@example.org', mentor: 'Cleo', why: 'Good at maps' };
    expect(textOf(viewIn(await rig.submit(ben, form.form, form.token, other)))).toContain(cannot);
    // Whoever passed it on hears the same as the first time, whatever came of it.
    expect(textOf(viewIn(await suggest('ana@example.org', 'Cleo')))).toContain('I pass it on to Ana');
    expect(await rig.drain()).toEqual([]);
  });

  it('answers alike whatever stands in the way: full, declined, unknown, no mentor, not looking', async () => {
    await seedPerson(rig.store, { account: slack('Dan'), roles: ['mentee'] });
    await seedPair(rig, 'per_dan', 'per_ben', {}, null);
    await rig.submit(ana, 'request.new', 'test/per_cleo', { note: 'Please' });
    const [request] = await rig.store.transaction((tx) => tx.requests.ofMentee('per_ana', 'test'));
    await rig.submit(cleo, 'request.decline', request?.id ?? '', { reason: '' });
    await rig.drain();
    const answers = new Set<string>();
    for (const [to, mentor] of [
      ['ana@example.org', 'Ben'],
      ['ana@example.org', 'Cleo'],
      ['ana@example.org', 'Nobody'],
      ['dan@example.org', 'Cleo'],
      ['stranger@example.org', 'Cleo'],
    ] as const) {
      answers.add(textOf(viewIn(await suggest(to, mentor))));
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain(cannot);
    expect(toldTo(ana, await rig.drain())).toEqual([]);
  });

  it('says at the field what is not right, and keeps what was typed', async () => {
    const back = formIn(await suggest('not an address', 'Cleo', ''));
    expect(errorsOf(back)).toEqual({ why: 'Please fill this in.' });
    expect(valuesOf(back)).toEqual({ to: 'not an address', mentor: 'Cleo', why: null });
    expect(errorsOf(formIn(await suggest('not an address', 'Cleo')))).toHaveProperty('to');
    expect(errorsOf(formIn(await suggest('eva@example.org', 'Cleo')))).toHaveProperty('to');
    expect(errorsOf(formIn(await suggest('ana@example.org', 'Eva')))).toHaveProperty('mentor');
  });

  it('a mentee asks colleagues, in their own words: each in private, and an outsider too, who names a mentor', async () => {
    const menu = viewIn(await rig.say(ana, 'suggest'));
    expect(formIn(await rig.act(ana, actionOf(menu, 'Ask colleagues for a suggestion'))).title).toBe(
      'Ask your colleagues',
    );
    await ask('eva@example.org, OTTO@example.org');
    const sent = await rig.drain();
    const question = one(toldTo(otto, sent));
    expect(textOf(question)).toContain('Who could help me with tenders?');
    expect(textOf(question)).not.toContain('Eva');
    expect(toldTo(eva, sent)).toHaveLength(1);
    expect([...toldTo(ben, sent), ...toldTo(cleo, sent)]).toEqual([]);

    const form = formIn(await rig.act(otto, actionOf(question, 'I know somebody')));
    const wrong = formIn(await rig.submit(otto, form.form, form.token, { mentor: 'Zoe', why: 'Knows it all' }));
    expect(errorsOf(wrong).mentor).toContain('I cannot pass on this name');
    const thanks = await rig.submit(otto, form.form, form.token, { mentor: 'Cleo', why: 'Ran a dozen tenders' });
    expect(textOf(viewIn(thanks))).toContain('Thank you. Ana gets the name');
    const card = one(toldTo(ana, await rig.drain()));
    expect(textOf(card)).toContain('Otto thinks that Cleo could be a mentor for you');
    expect(textOf(card)).toContain('Ran a dozen tenders');
    // Answered once.
    const again = viewIn(await rig.act(otto, actionOf(question, 'I know somebody')));
    expect(textOf(again)).toContain('settled meanwhile');
  });

  it('a colleague to whom nobody comes to mind says so, and the mentee does not hear it; asked twice is asked once', async () => {
    await ask('eva@example.org');
    await ask('eva@example.org');
    const question = one(toldTo(eva, await rig.drain()));
    expect(textOf(viewIn(await rig.act(eva, actionOf(question, 'Nobody comes to mind'))))).toContain(
      'Ana does not hear of it',
    );
    expect(await rig.drain()).toEqual([]);
  });

  it('an address that nobody has, or that cannot be reached, is told to the mentee alone', async () => {
    await ask('wrong@example.org, ben@example.org');
    const sent = await rig.drain((effect) =>
      effect.kind === 'introductions.question' ? new PlatformError('refused', 'blocked') : null,
    );
    const told = toldTo(ana, sent).map(textOf).join();
    expect(told).toContain('I could not reach anybody at wrong@example.org');
    expect(told).toContain('I could not reach anybody at ben@example.org');
  });

  it('what is too much is said: addresses that are none, one’s own, more colleagues than can be asked', async () => {
    const error = async (whom: string) => errorsOf(formIn(await ask(whom))).whom;
    expect(await error('eva at work')).toContain('not e-mail addresses');
    expect(await error('ana@example.org')).toContain('your own address');
    const six = [1, 2, 3, 4, 5, 6].map((n) => `c${n}@example.org`).join(' ');
    expect(await error(six)).toContain('5 colleagues');
  });

  it('a suggestion is dropped when the mentee has found somebody meanwhile', async () => {
    await suggest('ana@example.org', 'Cleo');
    await ask('ben@example.org');
    await seedPair(rig, 'per_ana', 'per_eva', {}, null);
    const sent = await rig.drain();
    expect(toldTo(ana, sent).map(textOf).join()).not.toContain('could be a mentor for you');
    expect(toldTo(ben, sent)).toEqual([]);
  });

  it('`contact.introductions` governs it: a programme without them passes nothing on', async () => {
    await rig.close();
    await begin({ contact: { introductions: false } });
    expect(textOf(viewIn(await rig.say(eva, 'suggest')))).toContain('not suggested to each other');
    expect(textOf(viewIn(await rig.press(ana, 'introduction.network', 'test')))).toContain('not available');
    const pressed = viewIn(
      await rig.submit(eva, 'introduction.suggest', '', { to: 'a@b.org', mentor: 'Cleo', why: 'x' }),
    );
    expect(textOf(pressed)).toContain('not suggested to each other');
    expect(await rig.drain()).toEqual([]);
  });

  it('a first “no” comes with encouragement and the next names', async () => {
    await rig.submit(ana, 'request.new', 'test/per_cleo', { note: 'Please' });
    const [request] = await rig.store.transaction((tx) => tx.requests.ofMentee('per_ana', 'test'));
    await rig.submit(cleo, 'request.decline', request?.id ?? '', { reason: '' });
    const told = one(toldTo(ana, await rig.drain()));
    expect(textOf(told)).toContain('Cleo');
    expect(buttonsOf(told).map(({ label }) => label)).toEqual(expect.arrayContaining(['Ask Ben', 'Ask Eva']));
    expect(buttonsOf(told).map(({ label }) => label)).not.toContain('Ask Cleo');
  });
});
