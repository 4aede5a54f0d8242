import { afterEach, describe, expect, it } from 'vitest';
import { planDigests } from '../../../src/app/digest/planDigests.ts';
import { makeJob } from '../../../src/app/makeJob.ts';
import { pairOf } from '../../../src/app/pairing/pairOf.ts';
import { programmesAsSet } from '../../../src/app/settings/programmesAsSet.ts';
import { termsOf } from '../../../src/core/pairing/pairTerms.ts';
import { appRig, formIn, viewIn } from '../../support/appRig.ts';
import { actionOf, errorsOf, textOf, valuesOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { testProgramme } from '../../support/testProgramme.ts';
import { anna, type CoordinatingStory, coordinatingStory, cora, marc, olaf } from './coordinatingStory.ts';

let story: CoordinatingStory;
afterEach(() => story.close());

const open = async (section: string, who = cora) => formIn(await story.press(who, 'coordinate.set', `test/${section}`));
const overview = async () => viewIn(await story.press(cora, 'coordinate.settings', 'test'));
const programme = async () =>
  (await story.store.transaction((tx) => programmesAsSet(tx, story.programmes))).byId('test') ?? testProgramme();

describe('settings of a programme', () => {
  it('are changed by a form, hold at once, are told by the diary, and go back to the file', async () => {
    story = await coordinatingStory();
    await story.seed({ account: anna, roles: ['mentee'] });
    await story.seed({ account: marc, roles: ['mentor'] });
    const form = await open('requests');
    expect(valuesOf(form)).toMatchObject({ 'answer-days': 3, 'reminder-days': 2, places: 1 });
    const saved = await story.submit(cora, form.form, form.token, { ...valuesOf(form), 'answer-days': 5 });
    expect(textOf(viewIn(saved))).toContain('Days a mentor has for an answer: 5');
    expect(textOf(await overview())).toContain('Days a mentor has for an answer: 5 (file: 3)');

    await story.submit(anna, 'request.new', 'test/per_marc', { note: 'Hello' });
    const [request] = await story.store.transaction((tx) => tx.requests.ofMentee('per_anna', 'test'));
    expect(request?.lapsesAt.getTime()).toBeGreaterThan(story.now().getTime() + 4 * 24 * 3_600_000);

    story.advance(1_000);
    await story.act(cora, actionOf(await overview(), 'As in the file'));
    expect((await programme()).requests.answerDays).toBe(3);
    expect(textOf(await overview())).not.toContain('file:');
    const diary = textOf(viewIn(await story.press(olaf, 'coordinate.diary', 'test/0')));
    expect(diary).toMatch(/CORA put “Requests and places” back[\s\S]*CORA set Days a mentor has for an answer: 5/);
  });

  it('cannot be wrong: the form comes back filled in, with what to put right', async () => {
    story = await coordinatingStory();
    const form = await open('requests');
    const sent = { ...valuesOf(form), 'answer-days': 2, 'max-open': 7 };
    const back = await story.submit(cora, form.form, form.token, sent);
    expect(errorsOf(formIn(back))).toEqual({ 'reminder-days': 'The reminder has to come before the answer is due.' });
    expect(valuesOf(formIn(back))).toEqual(sent);
    expect((await programme()).requests.maxOpen).toBe(3);
    const number = await story.submit(cora, form.form, form.token, { ...valuesOf(form), places: null });
    expect(errorsOf(formIn(number))).toEqual({ places: 'A whole number from 1 to 20.' });
  });

  it('changed by two at once: the second sees what the first set, and decides', async () => {
    story = await coordinatingStory();
    const [first, second] = [await open('requests'), await open('requests', olaf)];
    await story.submit(cora, first.form, first.token, { ...valuesOf(first), 'max-open': 5 });
    const told = await story.submit(olaf, second.form, second.token, { ...valuesOf(second), 'max-open': 8 });
    expect(told.kind).toBe('form');
    const again = formIn(told);
    expect(again.intro).toContainEqual(expect.objectContaining({ text: expect.stringContaining('A colleague has') }));
    expect(errorsOf(again)).toEqual({ 'max-open': 'Set by a colleague meanwhile: 5' });
    expect((await programme()).requests.maxOpen).toBe(5);
    await story.submit(olaf, again.form, again.token, valuesOf(again));
    expect((await programme()).requests.maxOpen).toBe(8);
    const late = await story.press(cora, 'coordinate.as-filed', 'test/requests/1');
    expect(textOf(viewIn(late))).toContain('A colleague has changed');
    expect((await programme()).requests.maxOpen).toBe(8);
  });

  it('leave running pairs their terms, and move the coming digest', async () => {
    story = await coordinatingStory();
    await story.seed({ account: anna, roles: ['mentee'] });
    await story.seed({ account: marc, roles: ['mentor'] });
    const pair = await seedPair(story, 'per_anna', 'per_marc');
    await story.store.transaction((tx) => tx.pairTerms.save(pair.id, termsOf(testProgramme()), story.now()));
    const rhythm = await open('rhythm');
    await story.submit(cora, rhythm.form, rhythm.token, {
      ...valuesOf(rhythm),
      cadence: 'weekly',
      'duration-kind': 'open',
    });
    const lived = await story.store.transaction(async (tx) =>
      pairOf(makeJob(tx, story.now(), await programmesAsSet(tx, story.programmes)), pair.id),
    );
    expect(lived?.programme).toMatchObject({ checkIns: { cadence: 'fortnightly' }, duration: { kind: 'months' } });
    expect(await programme()).toMatchObject({ checkIns: { cadence: 'weekly' }, duration: { kind: 'open' } });

    await story.store.transaction((tx) => planDigests(makeJob(tx, story.now(), story.programmes)));
    const digest = await open('digest');
    await story.submit(cora, digest.form, digest.token, { ...valuesOf(digest), weekday: '4', 'digest-hour': 15 });
    const [next] = await story.store.transaction((tx) => tx.dueDates.ofSubject('test'));
    expect(next?.dueAt).toEqual(new Date('2026-11-26T14:00:00Z'));
  });

  it('hold in every process that has the database, and after a restart', async () => {
    story = await coordinatingStory();
    const other = await appRig({ on: story });
    const form = await open('weights');
    await story.submit(cora, form.form, form.token, { ...valuesOf(form), 'weight-topics': 99 });
    const there = formIn(await other.press(olaf, 'coordinate.set', 'test/weights'));
    expect(valuesOf(there)).toMatchObject({ 'weight-topics': 99 });
  });

  it('are nobody else’s to see or change', async () => {
    story = await coordinatingStory();
    const refused = [
      await story.press(anna, 'coordinate.settings', 'test'),
      await story.press(anna, 'coordinate.set', 'test/requests'),
      await story.submit(anna, 'coordinate.set', 'test/requests/0', { 'max-open': 9 }),
      await story.press(anna, 'coordinate.as-filed', 'test/requests/0'),
    ].map((reply) => textOf(viewIn(reply)));
    for (const said of refused) expect(said).toContain('not available');
  });
});
