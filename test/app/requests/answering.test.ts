import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formIn, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { buttonsOf, textOf } from '../../support/readView.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { ana, ben, cleo, type RequestStory, requestStory } from './requestStory.ts';

describe('answering a request', () => {
  let story: RequestStory;
  beforeEach(async () => {
    story = await requestStory();
  });
  afterEach(() => story.close());

  const said = (views: readonly Parameters<typeof textOf>[0][]) => views.map(textOf).join('\n');

  it('accepting makes a pair, closes the other requests of both kindly, and tells everybody their next step', async () => {
    const yes = await story.ask('Ana', 'Ben');
    const other = await story.ask('Ana', 'Cleo');
    const late = await story.ask('Dan', 'Ben');
    await story.drain();
    const card = viewIn(await story.press(ben, 'request.accept', yes));
    expect(textOf(card)).toContain('You are now mentoring Ana');
    expect(await story.pairsOf('Ana')).toMatchObject([{ mentorId: 'per_ben', state: 'active' }]);
    expect((await story.request(other)).state).toBe('closed');
    expect((await story.request(late)).state).toBe('closed');

    const sent = await story.drain();
    expect(said(toldTo(ana, sent))).toContain('Good news: Ben is now your mentor');
    expect(said(toldTo(ana, sent))).toContain('other open requests are closed');
    expect(said(toldTo(ana, sent))).not.toContain('cannot take on');
    const toDan = said(toldTo(slack('Dan'), sent));
    expect(toDan).toContain('Ben cannot take on another mentee');
    expect(toDan).toContain('Ask Cleo');
    expect(said(toldTo(cleo, sent))).toContain('The request of Ana is closed');
  });

  it('U3: two acceptances at the same moment do not exceed the places, and the loser hears a kind sentence', async () => {
    const one = await story.ask('Ana', 'Ben');
    const two = await story.ask('Dan', 'Ben');
    await Promise.all([story.press(ben, 'request.accept', one), story.press(ben, 'request.accept', two)]);
    expect(await story.pairsOf('Ben')).toHaveLength(1);
    const states = await Promise.all([one, two].map(async (id) => (await story.request(id)).state));
    expect(states.sort()).toEqual(['accepted', 'closed']);
  });

  it('two mentors who accept the same mentee at the same moment make one pair', async () => {
    const one = await story.ask('Ana', 'Ben');
    const two = await story.ask('Ana', 'Cleo');
    await Promise.all([story.press(ben, 'request.accept', one), story.press(cleo, 'request.accept', two)]);
    expect(await story.pairsOf('Ana')).toHaveLength(1);
  });

  it('U3: a place that went in the meantime is not given twice', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.store.transaction(async (tx) => {
      const part = await tx.participations.find('per_ben', 'test');
      if (part) await tx.participations.save({ ...part, capacity: 0 });
    });
    const reply = await story.press(ben, 'request.accept', id);
    // Not in the card's place: the card itself is brought up to date.
    expect(reply.kind).toBe('answer');
    expect(textOf(viewIn(reply))).toContain('no free place');
    expect(await story.pairsOf('Ben')).toEqual([]);
    expect(said(await story.heard('Ana'))).toContain('Ben cannot take on another mentee');
  });

  it('pressing twice is accepting once', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.press(ben, 'request.accept', id);
    const again = viewIn(await story.press(ben, 'request.accept', id));
    expect(textOf(again)).toContain('You are now mentoring Ana');
    expect(await story.pairsOf('Ana')).toHaveLength(1);
  });

  it('declining says on the form who reads the reason; the mentee gets it, encouragement and others', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.drain();
    const form = formIn(await story.press(ben, 'request.decline', id));
    expect(form.fields[0]?.hint).toContain('Only Ana reads this');
    await story.submit(ben, form.form, form.token, { reason: 'On mission until June' });
    const sent = await story.drain();
    const toAna = said(toldTo(ana, sent));
    expect(toAna).toContain('On mission until June');
    expect(toAna).toContain('says nothing about you');
    expect(toAna).toContain('Ask Cleo');
    const [card] = toldTo(ben, sent);
    expect(card && textOf(card)).toContain('You declined');
    expect(card && buttonsOf(card)).toEqual([]);
  });

  it('O8: a decline without a word is just as kind', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.submit(ben, 'request.decline', id, { reason: null });
    const toAna = said(await story.heard('Ana'));
    expect(toAna).toContain('The next one may well say yes');
    expect(toAna).not.toContain('wrote to you');
  });

  it('U4: declining and taking no new ones is one press; the others are closed kindly and offered the next', async () => {
    const one = await story.ask('Ana', 'Ben');
    const two = await story.ask('Dan', 'Ben');
    await story.drain();
    const reply = viewIn(await story.press(ben, 'request.pause', one));
    expect(textOf(reply)).toContain('no new requests');
    expect((await story.request(one)).state).toBe('declined');
    expect((await story.request(two)).state).toBe('closed');
    const sent = await story.drain();
    expect(said(toldTo(slack('Dan'), sent))).toContain('Ask Cleo');
    expect(said(toldTo(ana, sent))).not.toContain('no new requests');
    expect((await story.press(ana, 'find.profile', 'test', 'per_ben')).kind).toBe('answer');
    expect(textOf(viewIn(await story.say(slack('Dan'), 'find')))).not.toContain('Ask Ben');

    await story.press(ben, 'request.open-again', 'test');
    expect(textOf(viewIn(await story.say(slack('Dan'), 'find')))).toContain('Ask Ben');
  });

  it('U5: asking for more goes to the mentee, whose answer comes back with the whole card', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.drain();
    const question = formIn(await story.press(ben, 'request.ask-more', id));
    await story.submit(ben, question.form, question.token, { question: 'Which team?' });
    expect(said(await story.heard('Ana'))).toContain('Which team?');
    const answer = formIn(await story.press(ana, 'request.tell-more', id));
    expect(answer.intro).toEqual([{ kind: 'quote', text: 'Which team?', by: 'Ben' }]);
    await story.submit(ana, answer.form, answer.token, { more: 'The supply team' });
    const toBen = await story.heard('Ben');
    const card = toBen.find((view) => textOf(view).includes('The supply team'));
    expect(card && buttonsOf(card).map(({ label }) => label)).toEqual([
      'Accept',
      'Talk first',
      'Decline',
      'Decline and take no new requests',
    ]);
    await story.press(ben, 'request.accept', id);
    expect(await story.pairsOf('Ana')).toHaveLength(1);
  });

  it('whoever answers too late is shown the request as it is now', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.press(ana, 'request.withdraw', id);
    for (const verb of ['request.accept', 'request.decline', 'request.pause', 'request.ask-more']) {
      expect(textOf(viewIn(await story.press(ben, verb, id)))).toContain('Ana has withdrawn');
    }
    expect(textOf(viewIn(await story.submit(ben, 'request.decline', id, { reason: 'No' })))).toContain('withdrawn');
    expect(textOf(viewIn(await story.press(ana, 'request.withdraw', id)))).toContain('withdrawn');
    expect(textOf(viewIn(await story.press(ana, 'request.tell-more', id)))).toContain('withdrawn');
    expect(await story.pairsOf('Ana')).toEqual([]);
    expect((await story.request(id)).declineReason).toBeNull();
  });

  it('every button that was posted for a decision goes with it, also that of a reminder', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.drain();
    await story.days(2);
    await story.drain();
    await story.press(ben, 'request.accept', id);
    const updates = (await story.drain()).filter(({ delivery }) => delivery.kind === 'update');
    expect(updates.map(({ effect }) => effect.ids.message).sort()).toEqual([
      `request/${id}/received`,
      `request/${id}/reminder/first`,
    ]);
  });

  it('speaks to each in their own language', async () => {
    await seedPerson(story.store, { account: slack('Zoé'), roles: ['mentee'], person: { language: 'fr' } });
    const id = await story.ask('Zoé', 'Ben');
    await story.submit(ben, 'request.decline', id, { reason: null });
    const sent = await story.drain();
    expect(said(toldTo(slack('Zoé'), sent))).toContain('ne peut pas être votre mentor');
  });
});

it('where the programme minds neither places nor pauses nor absences, such a mentor is asked and told so, and no mentee hears of it', async () => {
  const story = await requestStory({
    matching: { rules: { freePlace: false, notPaused: false, notAway: false } },
  });
  try {
    await story.say(ben, 'away 2026-12-24');
    const view = viewIn(await story.say(ana, 'find ben'));
    expect(buttonsOf(view).map(({ label }) => label)).toContain('Ask Ben');
    expect(textOf(view)).not.toMatch(/away|pause|2026/u);
    const [one, two] = [await story.ask('Ana', 'Ben'), await story.ask('Dan', 'Ben')];
    const card = viewIn(await story.press(ben, 'request.show', one));
    expect(buttonsOf(card).map(({ label }) => label)).toContain('Decline all requests');
    await story.press(ben, 'request.accept', one);
    expect((await story.request(two)).state).toBe('open');
    await story.press(ben, 'request.accept', two);
    expect(await story.pairsOf('Ben')).toHaveLength(2);

    await story.say(ana, 'away 2026-12-24');
    expect(textOf(viewIn(await story.say(ana, 'home')))).toContain('You can still be matched with somebody new');
    const form = formIn(await story.press(ben, 'away.form'));
    expect(textOf({ summary: '', blocks: form.intro })).toContain('you can still be matched with somebody new');
  } finally {
    await story.close();
  }
});
