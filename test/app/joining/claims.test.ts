import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf } from '../../support/readView.ts';
import { ada, carl, cora, type JoiningStory, join, joiningStory } from './joiningStory.ts';

describe('J2: a mentor has been a JPO or SARC, and a coordinator confirms it', () => {
  let story: JoiningStory;
  beforeEach(async () => {
    story = await joiningStory();
  });
  afterEach(() => story.close());

  const said = (views: readonly Parameters<typeof textOf>[0][]) => views.map(textOf).join('\n');

  it('nobody else becomes one, and hears why', async () => {
    const stopped = viewIn(await join(story, ada, { role: 'mentor', former: 'none' }));
    expect(textOf(stopped)).toContain('mentors in this programme have themselves been JPO and SARC');
    expect(textOf(stopped)).toContain('You may still join as a mentee');
    expect(await story.partOf(ada)).toBeNull();
  });

  it('waits for the confirmation, and tells the mentor and the other coordinators once', async () => {
    const end = viewIn(await join(story, ada, { role: 'mentor' }));
    expect(textOf(end)).toContain('A coordinator now confirms that you were JPO');
    const asked = await story.drain();
    const [card] = toldTo(cora, asked);
    if (!card) throw new Error('Cora was not asked');
    expect(textOf(card)).toContain('Ada would like to be a mentor');
    expect(textOf(card)).not.toMatch(/Patience|boss@/u);

    const confirm = actionOf(card, 'Confirm');
    expect(textOf(viewIn(await story.act(slack('Eve'), confirm)))).toContain('not available');
    expect(textOf(viewIn(await story.act(ada, confirm)))).toContain('not available');
    expect((await story.partOf(ada))?.former?.confirmedBy).toBeNull();

    expect(textOf(viewIn(await story.act(cora, confirm)))).toContain('Confirmed: Ada was JPO');
    expect(textOf(viewIn(await story.act(carl, actionOf(card, 'Cannot confirm'))))).toContain('Confirmed');
    expect((await story.partOf(ada))?.former?.confirmedBy).toBe((await story.personOf(cora)).id);
    const after = await story.drain();
    expect(said(toldTo(ada, after)).match(/It is confirmed/gu)).toHaveLength(2); // summary and text of one message
    const [update] = toldTo(carl, after);
    expect(update && buttonsOf(update)).toEqual([]);
  });

  it('a refusal is told kindly, and the mentor can correct the answer', async () => {
    await join(story, ada, { role: 'mentor' });
    const home = viewIn(await story.say(cora, ''));
    const list = viewIn(await story.act(cora, actionOf(home, 'Look at them')));
    await story.act(cora, actionOf(list, 'Cannot confirm'));
    expect(said(toldTo(ada, await story.drain()))).toContain('could not confirm that you were JPO');
    expect(await story.partOf(ada)).toMatchObject({ former: null, state: 'active' });
    expect(textOf(viewIn(await story.say(cora, '')))).not.toContain('waits for your confirmation');
  });

  it('stands in the worklist, with a button that leads to it', async () => {
    await join(story, ada, { role: 'mentor' });
    const waiting = viewIn(await story.press(cora, 'coordinate.list', 'jpo/claim/0'));
    const list = viewIn(await story.act(cora, actionOf(waiting, 'Look at them')));
    expect(textOf(viewIn(await story.act(cora, actionOf(list, 'Confirm'))))).toContain('Confirmed: Ada was JPO');
    const after = viewIn(await story.press(cora, 'coordinate.list', 'jpo/claim/0'));
    expect(textOf(after)).not.toContain('Ada');
  });

  it('somebody who is both joins as a mentee at once', async () => {
    const end = viewIn(await join(story, ada, { role: 'both', former: 'sarc' }));
    expect(textOf(end)).toContain('look at mentors who fit you');
    expect(textOf(end)).toContain('confirms that you were SARC');
  });
});
