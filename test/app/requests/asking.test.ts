import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appRig, formIn, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, errorsOf, textOf, valuesOf } from '../../support/readView.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';
import { ana, ben, cleo, type RequestStory, requestStory } from './requestStory.ts';

describe('asking a mentor', () => {
  let story: RequestStory;
  beforeEach(async () => {
    story = await requestStory({ requests: { maxOpen: 2 } });
  });
  afterEach(() => story.close());

  it('brings the mentor the profile, what they share and the note, with five answers', async () => {
    await story.ask('Ana', 'Ben', 'Help me <!channel> lead a team');
    const [card] = await story.heard('Ben');
    if (!card) throw new Error('no card');
    expect(card.blocks).toContainEqual({ kind: 'quote', text: 'Help me <!channel> lead a team', by: 'Ana' });
    expect(textOf(card)).toContain('Duty station: Geneva');
    expect(textOf(card)).toContain('You both speak English and French');
    expect(buttonsOf(card).map(({ label }) => label)).toEqual([
      'Accept',
      'Talk first',
      'Ask for more',
      'Decline',
      'Decline and take no new requests',
    ]);
  });

  it('says on the form who reads the note, and comes back filled in when there is none', async () => {
    const form = formIn(await story.press(ana, 'request.new', 'test', 'per_ben'));
    expect(form.fields[0]?.hint).toContain('Only Ben');
    const again = formIn(await story.submit(ana, form.form, form.token, { note: '   ' }));
    expect(errorsOf(again)).toHaveProperty('note');
    const long = formIn(await story.submit(ana, form.form, form.token, { note: 'x'.repeat(1001) }));
    expect(valuesOf(long).note).toHaveLength(1001);
    expect(await story.requestsOf('Ana')).toEqual([]);
  });

  it('U5: stops at the most open requests, and lets go on after a withdrawal', async () => {
    await story.ask('Ana', 'Ben');
    const second = await story.ask('Ana', 'Cleo');
    const stopped = viewIn(await story.press(ana, 'request.new', 'test', 'per_cleo'));
    expect(textOf(stopped)).toContain('already asked Cleo');
    await story.press(ana, 'request.withdraw', second);
    expect((await story.press(ana, 'request.new', 'test', 'per_cleo')).kind).toBe('form');
  });

  it('U5: two forms sent at the same moment do not get past the limit', async () => {
    await story.close();
    story = await requestStory({ requests: { maxOpen: 1 } });
    const sent = ['per_ben', 'per_cleo'].map((mentor) =>
      story.submit(ana, 'request.new', `test/${mentor}`, { note: 'Please' }),
    );
    await Promise.all(sent);
    expect(await story.requestsOf('Ana')).toHaveLength(1);
  });

  it('the same form sent twice is one request', async () => {
    await story.submit(ana, 'request.new', 'test/per_ben', { note: 'Please' });
    const again = viewIn(await story.submit(ana, 'request.new', 'test/per_ben', { note: 'Please' }));
    expect(textOf(again)).toContain('already asked Ben');
    expect(await story.requestsOf('Ana')).toHaveLength(1);
    expect(await story.heard('Ben')).toHaveLength(1);
  });

  it('a form for nobody, or from a stranger, is refused', async () => {
    for (const token of ['test/per_nobody', 'other/per_ben', '', 'test']) {
      expect(textOf(viewIn(await story.submit(ana, 'request.new', token, { note: 'Hi' })))).toContain('not available');
    }
    expect(textOf(viewIn(await story.submit(cleo, 'request.new', 'test/per_ben', { note: 'Hi' })))).toContain(
      'not available',
    );
  });

  it('lists what I have sent and received, and a request can be opened and withdrawn from there', async () => {
    const id = await story.ask('Ana', 'Ben');
    const mine = viewIn(await story.say(ana, 'requests'));
    expect(textOf(mine)).toContain('Ben · waiting for an answer until Thursday 26 November');
    const theirs = viewIn(await story.say(ben, 'requests'));
    const card = viewIn(await story.act(ben, actionOf(theirs, 'Show request')));
    expect(textOf(card)).toContain('Accept');
    await story.heard('Ben');
    const gone = viewIn(await story.act(ana, actionOf(mine, 'Withdraw')));
    expect(textOf(gone)).toContain('is withdrawn');
    expect((await story.request(id)).state).toBe('withdrawn');
    const [updated] = await story.heard('Ben');
    expect(updated && textOf(updated)).toContain('Ana has withdrawn');
    expect(updated && buttonsOf(updated)).toEqual([]);
  });

  it('names the programme of each request to whoever takes part in several', async () => {
    await story.close();
    const programmes = [testProgramme(), testProgramme({ id: 'other', name: { en: 'Other programme', fr: 'Autre' } })];
    const rig = await appRig({ programmes });
    for (const programmeId of ['test', 'other']) {
      await seedPerson(rig.store, { account: ana, roles: ['mentee'], programmeId });
      await seedPerson(rig.store, { account: ben, roles: ['mentor'], programmeId });
      await rig.submit(ana, 'request.new', `${programmeId}/per_ben`, { note: 'Please' });
    }
    const mine = textOf(viewIn(await rig.say(ana, 'requests')));
    expect(mine).toContain('Ben · Test programme · waiting');
    expect(mine).toContain('Ben · Other programme · waiting');
    await rig.close();
    story = await requestStory();
  });

  it('nobody but the two can act on a request', async () => {
    const id = await story.ask('Ana', 'Ben');
    for (const verb of ['request.accept', 'request.decline', 'request.pause', 'request.ask-more', 'request.show']) {
      expect(textOf(viewIn(await story.press(cleo, verb, id)))).toContain('not available');
      expect(textOf(viewIn(await story.press(ana, verb, id)))).toContain('not available');
    }
    for (const verb of ['request.withdraw', 'request.tell-more']) {
      expect(textOf(viewIn(await story.press(ben, verb, id)))).toContain('not available');
    }
    expect((await story.request(id)).state).toBe('open');
  });
});
