import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeJob } from '../../../src/app/makeJob.ts';
import { type Assignment, assignMentor } from '../../../src/app/pairing/assignMentor.ts';
import { formIn, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, textOf } from '../../support/readView.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { ana, ben, cleo, type RequestStory, requestStory } from '../requests/requestStory.ts';

describe('two whom the coordinators brought together', () => {
  let story: RequestStory;
  beforeEach(async () => {
    story = await requestStory();
  });
  afterEach(() => story.close());

  const assign = (mentee: string, mentor: string): Promise<Assignment> =>
    story.store.transaction((tx) =>
      assignMentor(makeJob(tx, story.now(), story.programmes), {
        programmeId: 'test',
        menteeId: `per_${mentee.toLowerCase()}`,
        mentorId: `per_${mentor.toLowerCase()}`,
      }),
    );
  async function assigned(mentee = 'Ana', mentor = 'Ben') {
    const made = await assign(mentee, mentor);
    if (made.kind === 'not') throw new Error(made.why);
    return made.pair;
  }
  const inSpace = (sent: Awaited<ReturnType<RequestStory['drain']>>) =>
    sent.flatMap(({ delivery }) =>
      delivery.kind === 'post' && delivery.to.kind === 'conversation' ? [textOf(delivery.view)] : [],
    );
  const only = (views: readonly Parameters<typeof textOf>[0][], words: string) => {
    const found = views.find((view) => textOf(view).includes(words));
    if (!found) throw new Error(`nobody was told “${words}”: ${views.map(textOf).join(' // ')}`);
    return found;
  };

  it('J7: the mentee hears who their mentor is and why, with a line to send; the mentor hears of the mentee', async () => {
    await assigned();
    const sent = await story.drain();
    const told = textOf(only(toldTo(ana, sent), 'Your mentor in Test programme is Ben.'));
    expect(told).toContain('Why you two');
    expect(told).toContain('Works in Procurement');
    expect(told).toContain('Hello Ben, I hear that you are my mentor');
    expect(textOf(only(toldTo(ben, sent), 'Your new mentee in Test programme is Ana.'))).toContain(
      'encouraged to write first; if nothing has come in 7 days',
    );
  });

  it('J7: the line goes to where both can answer, once, and can be changed before', async () => {
    const pair = await assigned();
    const view = only(toldTo(ana, await story.drain()), 'Your mentor');
    const form = formIn(await story.act(ana, actionOf(view, 'Write to Ben')));
    expect(form.fields[0]).toMatchObject({ id: 'line', value: expect.stringContaining('Hello Ben') });
    expect(formIn(await story.submit(ana, form.form, form.token, { line: ' ' })).fields[0]?.error).not.toBeNull();
    await story.submit(ana, form.form, form.token, { line: 'Good morning, shall we talk on Friday?' });
    const posted = inSpace(await story.drain()).join('\n');
    expect(posted).toContain('Ana writes:');
    expect(posted).toContain('shall we talk on Friday');
    const again = viewIn(await story.submit(ben, form.form, form.token, { line: 'Hello Ana' }));
    expect(textOf(again)).toContain('has been sent already');
    expect(inSpace(await story.drain())).toEqual([]);
    expect(await story.store.transaction((tx) => tx.firstContacts.find(pair.id))).toMatchObject({
      lineBy: 'per_ana',
      madeAt: story.now(),
    });
  });

  it('J7: if nothing has happened in a week, the mentor is invited to write first', async () => {
    await assigned();
    await story.drain();
    await story.days(6);
    expect(
      toldTo(ben, await story.drain())
        .map(textOf)
        .join('\n'),
    ).not.toContain('would you begin');
    await story.days(2);
    const invited = only(toldTo(ben, await story.drain()), 'would you begin?');
    const form = formIn(await story.act(ben, actionOf(invited, 'Write to Ana')));
    await story.submit(ben, form.form, form.token, { line: 'Hello Ana, when would suit you?' });
    expect(inSpace(await story.drain()).join('\n')).toContain('Ben writes:');
  });

  it.each([
    ['the mentee has written', 'line'],
    ['one of them says that they are in touch', 'made'],
    ['the pair has ended', 'ended'],
  ])('J7: nobody is invited to write first when %s', async (_when, how) => {
    const pair = await assigned();
    await story.drain();
    if (how === 'line') await story.submit(ana, 'contact.line', pair.id, { line: 'Hello' });
    if (how === 'made') await story.press(ben, 'contact.made', pair.id);
    if (how === 'ended') await story.submit(ana, 'pair.end', pair.id, { reason: 'without-fault' });
    await story.days(10);
    expect(
      toldTo(ben, await story.drain())
        .map(textOf)
        .join('\n'),
    ).not.toContain('would you begin');
  });

  it('a line between two who are not theirs is nobody else’s to send', async () => {
    const pair = await assigned();
    expect(textOf(viewIn(await story.press(cleo, 'contact.line', pair.id)))).toContain('not available any more');
    expect(textOf(viewIn(await story.submit(cleo, 'contact.line', pair.id, { line: 'Hi' })))).toContain(
      'not available',
    );
    expect(textOf(viewIn(await story.press(cleo, 'contact.made', pair.id)))).toContain('not available');
  });

  it('are a pair only if both take part, the mentee has no mentor and the mentor has a place', async () => {
    expect(await assign('Ana', 'Dan')).toEqual({ kind: 'not', why: 'not-taking-part' });
    await assigned('Ana', 'Ben');
    expect(await assign('Ana', 'Cleo')).toEqual({ kind: 'not', why: 'mentee-has-mentor' });
    expect(await assign('Dan', 'Ben')).toEqual({ kind: 'not', why: 'no-place' });
    expect(await assign('Dan', 'Cleo')).toMatchObject({ kind: 'assigned' });
  });

  it('close what the mentee had asked, and what a mentor without room was asked', async () => {
    const asked = await story.ask('Ana', 'Cleo');
    const other = await story.ask('Dan', 'Ben');
    await assigned('Ana', 'Ben');
    expect((await story.request(asked)).state).toBe('closed');
    expect((await story.request(other)).state).toBe('closed');
  });

  it('X6: without a common space, the line arrives directly, with the way to answer', async () => {
    const finn = { platform: 'teams', tenant: 'tenant-1', user: 'Finn' } as const;
    await seedPerson(story.store, { account: finn, roles: ['mentor'] });
    const pair = await assigned('Ana', 'Finn');
    await story.drain();
    await story.submit(slack('Ana'), 'contact.line', pair.id, { line: 'Hello over there' });
    const told = textOf(only(toldTo(finn, await story.drain()), 'Ana writes:'));
    expect(told).toContain('Hello over there');
    expect(told).toContain('ana@example.org');
  });
});
