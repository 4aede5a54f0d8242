import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pair } from '../../../src/core/pairing/pair.ts';
import type { FormAnswers, MessageView } from '../../../src/ports/view.ts';
import { formIn, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, errorsOf, textOf, valuesOf } from '../../support/readView.ts';
import { ana, ben, cleo, type RequestStory, requestStory } from '../requests/requestStory.ts';

const label = (en: string, fr: string) => ({ en, fr });

describe('V7: a goal of a pair', () => {
  let story: RequestStory;
  let pair: Pair;
  beforeEach(async () => {
    story = await requestStory({
      goalTemplate: {
        measurable: {
          question: label('What would one see?', 'Que verrait-on ?'),
          example: label('A report', 'Un rapport'),
        },
      },
      tips: [{ id: 'one', moment: 'goal-setting', text: label('Begin with one.', 'Commencez par un.') }],
    });
    await story.press(ben, 'request.accept', await story.ask('Ana', 'Ben'));
    const [made] = await story.pairsOf('Ana');
    if (!made) throw new Error('no pair');
    pair = made;
    await story.drain();
  });
  afterEach(() => story.close());

  async function write(who: typeof ana, answers: FormAnswers): Promise<MessageView> {
    const form = formIn(await story.press(who, 'keeping.goal-add', pair.id));
    return viewIn(await story.submit(who, form.form, form.token, { ...valuesOf(form), ...answers }));
  }
  const goalNow = async () => {
    const [goal] = await story.store.transaction((tx) => tx.goals.ofPair(pair.id));
    if (!goal) throw new Error('no goal');
    return goal;
  };

  it('is asked part by part, with the programme’s own questions and examples', async () => {
    const form = formIn(await story.press(ana, 'keeping.goal-add', pair.id));
    expect(form.fields.map(({ id }) => id)).toEqual([
      'text',
      'measurable',
      'by',
      'achievable',
      'relevant',
      'strategies',
      'opportunities',
    ]);
    expect(form.fields[1]).toMatchObject({ label: 'What would one see?', hint: 'For example: A report' });
    expect(form.fields.filter(({ required }) => required).map(({ id }) => id)).toEqual(['text']);
  });

  it('V3: leads to first steps and to chances, which are kept with it', async () => {
    const seen = await write(ana, {
      text: 'Lead a tender',
      by: '2027-03-01',
      strategies: 'Sit in on one first',
      opportunities: 'The spring round',
    });
    expect(textOf(seen)).toContain('First steps: Sit in on one first');
    expect(textOf(seen)).toContain('Chances: The spring round');
  });

  it.each([
    ['nothing in particular', { text: 'Improve' }, 'what exactly will be different?'],
    ['nothing measurable', { text: 'Understand how budgets are made', by: '2027-03-01' }, 'see that it has happened?'],
    ['no date', { text: 'Lead a tender' }, 'by when?'],
  ])('with %s is saved, with one kind question', async (_what, answers, question) => {
    const seen = await write(ana, answers);
    expect(textOf(seen)).toContain(question);
    expect(textOf(seen)).toContain(`Saved: ${answers.text}`);
    const form = formIn(await story.act(ana, actionOf(seen, 'Add it to the goal')));
    expect(valuesOf(form).text).toBe(answers.text);
  });

  it('that says it all is not asked about', async () => {
    const seen = await write(ana, { text: 'Lead a tender', by: '2027-03-01' });
    expect(textOf(seen)).not.toContain('One question');
  });

  it('bad input: with a date that has passed is sent back, filled in', async () => {
    const form = formIn(await story.press(ana, 'keeping.goal-add', pair.id));
    const back = formIn(
      await story.submit(ana, form.form, form.token, { text: 'Lead', by: '2026-11-01', relevant: 'It matters' }),
    );
    expect(errorsOf(back).by).toContain('passed');
    expect(valuesOf(back)).toMatchObject({ text: 'Lead', relevant: 'It matters' });
  });

  it('O5: is agreed by both: the writer’s yes is in it, the other one is asked, and a change needs both again', async () => {
    await write(ana, { text: 'Lead a tender', by: '2027-03-01' });
    const asked = toldTo(ben, await story.drain()).find((view) => textOf(view).includes('Ana has written down a goal'));
    if (!asked) throw new Error('Ben was not asked');
    expect(textOf(viewIn(await story.say(ana, 'goals')))).toContain('Ben has not agreed yet');
    const agreed = viewIn(await story.act(ben, actionOf(asked, 'I agree')));
    expect(textOf(agreed)).toContain('Agreed by both');
    await story.submit(ben, 'keeping.goal', `change:${(await goalNow()).id}`, {
      text: 'Lead two tenders',
      by: '2027-03-01',
    });
    expect(await goalNow()).toMatchObject({ menteeAgreedAt: null, mentorAgreedAt: story.now() });
    expect(textOf(viewIn(await story.say(ana, 'goals')))).toContain('You have not agreed yet');
  });

  it('changed twice before the other one reads it, is asked about once, as it stands', async () => {
    await write(ana, { text: 'Lead a tender', by: '2027-03-01' });
    const { id } = await goalNow();
    story.advance(1000);
    await story.submit(ana, 'keeping.goal', `change:${id}`, { text: 'Lead two tenders', by: '2027-03-01' });
    const asked = toldTo(ben, await story.drain()).filter((view) => textOf(view).includes('written down a goal'));
    expect(asked.map(textOf).join()).toContain('two tenders');
    expect(asked).toHaveLength(1);
  });

  it('sent unchanged asks nobody anything', async () => {
    await write(ana, { text: 'Lead a tender', by: '2027-03-01' });
    const { id } = await goalNow();
    await story.press(ben, 'keeping.goal-agree', id);
    await story.drain();
    const form = formIn(await story.press(ana, 'keeping.goal-edit', id));
    await story.submit(ana, form.form, form.token, valuesOf(form));
    expect(await goalNow()).toMatchObject({ mentorAgreedAt: expect.any(Date) });
    expect(toldTo(ben, await story.drain())).toEqual([]);
  });

  it('has progress, and a history of who did what when, without its words', async () => {
    await write(ana, { text: 'Lead a tender', by: '2027-03-01' });
    const { id } = await goalNow();
    await story.press(ben, 'keeping.goal-agree', id);
    const form = formIn(await story.press(ana, 'keeping.goal-progress', id));
    expect(form.fields[0]).toMatchObject({ kind: 'choice', value: '0' });
    story.advance(60_000);
    const seen = viewIn(await story.submit(ana, form.form, form.token, { progress: '50' }));
    expect(textOf(seen)).toContain('50 % of the way');
    story.advance(60_000);
    await story.press(ben, 'keeping.goal-state', id, 'done');
    const history = textOf(viewIn(await story.press(ben, 'keeping.goal-history', id)));
    for (const line of ['Ana wrote it down', 'Ben agreed', '50 % (Ana)', 'reached (Ben)'])
      expect(history).toContain(line);
    expect(await goalNow()).toMatchObject({ state: 'done', progress: 100 });
  });

  it('is nobody else’s to read or to move', async () => {
    await write(ana, { text: 'Lead a tender', by: '2027-03-01' });
    const { id } = await goalNow();
    for (const verb of ['agree', 'progress', 'history', 'state', 'edit']) {
      expect(textOf(viewIn(await story.press(cleo, `keeping.goal-${verb}`, id, 'done')))).toContain('not available');
    }
  });

  it('is proposed to a pair that has none, with the programme’s tip, in its space', async () => {
    await story.days(10);
    const invited = (await story.drain()).flatMap(({ effect, delivery }) =>
      effect.kind === 'keeping.goals-invite' && delivery.kind === 'post' ? [delivery.view] : [],
    );
    expect(invited).toHaveLength(1);
    const [view] = invited;
    expect(view && textOf(view)).toContain('Begin with one.');
    expect(view && buttonsOf(view).map((button) => button.label)).toEqual(['Add a goal']);
  });
});
