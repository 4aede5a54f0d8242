import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formIn, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf } from '../../support/readView.ts';
import { ana, ben, type RequestStory, requestStory } from './requestStory.ts';

describe('O9: a talk before either commits', () => {
  let story: RequestStory;
  beforeEach(async () => {
    story = await requestStory();
  });
  afterEach(() => story.close());

  it('is asked for by the mentor: the mentee hears how to reach them, and the decision waits', async () => {
    const id = await story.ask('Ana', 'Ben');
    const [card] = toldTo(ben, await story.drain());
    if (!card) throw new Error('no card');
    expect(textOf(viewIn(await story.act(ben, actionOf(card, 'Talk first'))))).toContain('ana@example.org');
    const told = toldTo(ana, await story.drain())
      .map(textOf)
      .join();
    expect(told).toContain('Ben would like to talk with you before either of you commits');
    expect(told).toContain('ben@example.org');
    await story.days(5);
    expect(await story.request(id)).toMatchObject({ state: 'open', talk: 'agreed' });
    await story.press(ben, 'request.accept', id);
    expect(await story.pairsOf('Ana')).toHaveLength(1);
  });

  it('is wished for by the mentee with the request, and the mentor reads so', async () => {
    const form = formIn(await story.press(ana, 'request.new', 'test', 'per_ben'));
    await story.submit(ana, form.form, form.token, { note: 'Please', talk: 'yes' });
    const [card] = toldTo(ben, await story.drain());
    expect(card && textOf(card)).toContain('Ana would like to talk with you first');
  });

  it('is agreed once; the mentor is reminded after a week, and the request lapses in the end', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.press(ben, 'request.talk', id);
    const again = viewIn(await story.press(ben, 'request.talk', id));
    expect(buttonsOf(again).map((button) => button.label)).not.toContain('Talk first');
    await story.drain();
    await story.days(8);
    expect(
      toldTo(ben, await story.drain())
        .map(textOf)
        .join(),
    ).toContain('Ana');
    await story.days(4);
    expect((await story.request(id)).state).toBe('lapsed');
  });

  it('is not offered in a programme that leaves it out', async () => {
    await story.close();
    story = await requestStory({ contact: { preliminaryTalk: false } });
    expect(formIn(await story.press(ana, 'request.new', 'test', 'per_ben')).fields.map(({ id }) => id)).toEqual([
      'note',
    ]);
    const id = await story.ask('Ana', 'Ben');
    const card = viewIn(await story.press(ben, 'request.show', id));
    expect(buttonsOf(card).map((button) => button.label)).not.toContain('Talk first');
    await story.press(ben, 'request.talk', id);
    expect(await story.request(id)).toMatchObject({ talk: null });
  });
});
