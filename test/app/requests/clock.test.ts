import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toldTo } from '../../support/appRig.ts';
import { textOf } from '../../support/readView.ts';
import { ana, ben, type RequestStory, requestStory } from './requestStory.ts';

describe('the clock of a request', () => {
  let story: RequestStory;
  beforeEach(async () => {
    story = await requestStory();
  });
  afterEach(() => story.close());

  const said = (views: readonly Parameters<typeof textOf>[0][]) => views.map(textOf).join('\n');

  it('U1: one reminder after two days, a lapse after three, and the mentee is offered the next', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.drain();
    await story.days(2);
    expect(said(await story.heard('Ben'))).toContain('A gentle reminder: Ana');
    expect((await story.request(id)).state).toBe('open');
    await story.days(1);
    const sent = await story.drain();
    expect((await story.request(id)).state).toBe('lapsed');
    expect(said(toldTo(ana, sent))).toContain('Ben has not found the time to answer');
    expect(said(toldTo(ana, sent))).toContain('Ask Cleo');
    expect(said(toldTo(ben, sent))).toContain('has lapsed');
    await story.days(7);
    expect(await story.heard('Ben')).toEqual([]);
  });

  it('U1: an answered request is neither reminded of nor lapses', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.submit(ben, 'request.decline', id, { reason: null });
    await story.drain();
    await story.days(4);
    expect((await story.request(id)).state).toBe('declined');
    expect(said(await story.heard('Ben'))).not.toContain('reminder');
  });

  it('U8: a lapse at the weekend is told on Monday morning', async () => {
    story.advanceTo(new Date('2026-11-26T10:00:00Z')); // a Thursday
    const id = await story.ask('Ana', 'Ben');
    await story.drain();
    story.advanceTo(new Date('2026-11-29T11:00:00Z')); // Sunday
    await story.runDue();
    expect((await story.request(id)).state).toBe('lapsed');
    expect(await story.heard('Ana')).toEqual([]);
    story.advanceTo(new Date('2026-11-30T08:00:00Z')); // Monday, nine o'clock in Geneva
    expect(said(await story.heard('Ana'))).toContain('has not found the time');
  });

  it('U8: a request that is sent at night reaches the mentor in the morning', async () => {
    story.advanceTo(new Date('2026-11-24T22:00:00Z'));
    await story.ask('Ana', 'Ben');
    expect(await story.heard('Ben')).toEqual([]);
    story.advanceTo(new Date('2026-11-25T08:00:00Z'));
    expect(said(await story.heard('Ben'))).toContain('Ana would like you to be their mentor');
  });

  it('U1: the request to a mentor who goes away is closed at the reminder, and nobody learns why', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.drain();
    await story.store.transaction(async (tx) => {
      const person = await tx.people.byId('per_ben');
      if (person) await tx.people.save({ ...person, awayUntil: '2027-01-04' });
    });
    await story.days(2);
    expect((await story.request(id)).state).toBe('closed');
    const toAna = said(await story.heard('Ana'));
    expect(toAna).toContain('Ask Cleo');
    expect(toAna).not.toMatch(/away|absen|January/u);
  });

  it('U5: a question gives the mentee three days, and the answer gives the mentor three again', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.days(2);
    await story.submit(ben, 'request.ask-more', id, { question: 'Which team?' });
    await story.days(2);
    expect((await story.request(id)).state).toBe('more-asked');
    expect(said(await story.heard('Ana'))).toContain('A gentle reminder: Ben asked you');
    await story.submit(ana, 'request.tell-more', id, { more: 'The supply team' });
    await story.days(2);
    expect((await story.request(id)).state).toBe('open');
    await story.days(1);
    expect((await story.request(id)).state).toBe('lapsed');
  });

  it('U5: a question without an answer lapses on the mentee, who may ask again', async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.submit(ben, 'request.ask-more', id, { question: 'Which team?' });
    await story.days(3);
    await story.drain();
    story.advanceTo(new Date('2026-11-27T09:00:00Z'));
    expect((await story.request(id)).state).toBe('lapsed');
    expect((await story.press(ana, 'request.new', 'test', 'per_ben')).kind).toBe('form');
  });
});
