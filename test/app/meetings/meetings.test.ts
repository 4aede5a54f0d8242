import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareGoal } from '../../../src/core/mentoring/goal.ts';
import type { Pair } from '../../../src/core/pairing/pair.ts';
import type { Account } from '../../../src/core/people/account.ts';
import { toFile } from '../../../src/files/toFile.ts';
import type { Reply } from '../../../src/ports/reply.ts';
import type { MessageView } from '../../../src/ports/view.ts';
import { type AppRig, appRig, formIn, type Sent, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, errorsOf, textOf, valuesOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const [anna, kiran, eve] = [slack('ANNA'), slack('KIRAN'), slack('EVE')];
const label = (en: string) => ({ en, fr: en });
const topic = (id: string, ...en: string[]) => ({
  id,
  label: label(id),
  question: label(`About ${id}?`),
  words: { en },
});

const programme = testProgramme({
  agendaTopics: [
    topic('Skills', 'skill'),
    topic('Stress', 'stress'),
    ...['Paths', 'Values', 'Network', 'Mobility'].map((id) => topic(id)),
  ].map((entry) => ({ ...entry, id: entry.id.toLowerCase() })),
  meetings: { minutes: 45, video: { label: label('DFNconf'), url: 'https://video.example.org/' }, shadowing: true },
});

let rig: AppRig;
let pair: Pair;

beforeEach(async () => {
  rig = await appRig({ programmes: [programme] });
  await seedPerson(rig.store, { account: anna, roles: ['mentee'] });
  await seedPerson(rig.store, { account: kiran, roles: ['mentor'], profile: { timeZone: 'Asia/Kathmandu' } });
  await seedPerson(rig.store, { account: eve, roles: ['mentee'] });
  pair = await seedPair(rig, 'per_anna', 'per_kiran', { cadence: 'monthly' });
});
afterEach(() => rig.close());

async function until(at: string): Promise<Sent[]> {
  rig.advanceTo(new Date(at));
  await rig.runDue();
  return rig.drain();
}

const blank: MessageView = { summary: '', blocks: [] };
const nothing = { verb: '', id: '', arg: '' };
const read = (reply: Reply) => textOf(viewIn(reply));
const offersOf = (view: MessageView) => buttonsOf(view).filter(({ action }) => action.verb === 'meetings.accept');

/** Anna offers what the bot found, or times of her own; the view that Kiran gets. */
async function offer(answers: Record<string, string | string[]> = {}): Promise<MessageView> {
  const form = formIn(await rig.press(anna, 'meetings.propose', pair.id));
  const times = form.fields.find(({ id }) => id === 'times')?.value;
  await rig.submit(anna, 'meetings.propose', pair.id, {
    times: Array.isArray(times) ? times : [],
    minutes: '45',
    ...answers,
  });
  const [view] = toldTo(kiran, await rig.drain());
  if (!view) throw new Error('Kiran was not asked');
  return view;
}

async function agree(answers: Record<string, string | string[]> = {}): Promise<{ reply: Reply; sent: Sent[] }> {
  const [first] = offersOf(await offer(answers));
  if (!first) throw new Error('nothing on offer');
  const reply = await rig.act(kiran, first.action);
  return { reply, sent: await rig.drain() };
}

async function filesTo(account: Account, sent: readonly Sent[]): Promise<string[]> {
  const files = sent.flatMap(({ delivery }) =>
    delivery.kind === 'send-file' && delivery.to.kind === 'person' && delivery.to.account.user === account.user
      ? [delivery.file]
      : [],
  );
  const made = await Promise.all(files.map(toFile));
  return made.map(({ bytes }) => new TextDecoder().decode(bytes).replaceAll('\r\n ', ''));
}

const meetingOf = async () => (await rig.store.transaction((tx) => tx.meetings.ofPair(pair.id)))[0];

describe('finding a time', () => {
  it('U8: offers three times in working hours common to both zones, and the other one chooses', async () => {
    const form = formIn(await rig.press(anna, 'meetings.propose', pair.id));
    const times = form.fields.find(({ id }) => id === 'times');
    expect(times?.kind === 'choices' && times.options.map((option) => option.label)).toEqual([
      'Tuesday 24 November at 10:30',
      'Tuesday 1 December at 10:30',
      'Tuesday 8 December at 11:00',
    ]);
    const offered = await offer();
    expect(textOf(offered)).toContain('ANNA would like to meet you');
    const reply = await rig.act(kiran, actionOf(offered, 'Tuesday 24 November at 15:15'));
    const sent = await rig.drain();
    expect(read(reply)).toContain('Agreed.');
    const news = sent.find(({ effect }) => effect.kind === 'meetings.agreed')?.delivery;
    const said = news?.kind === 'post' ? textOf(news.view) : '';
    expect(said).toContain('ANNA (Zurich): Tuesday 24 November at 10:30');
    expect(said).toContain('KIRAN (Kathmandu): Tuesday 24 November at 15:15');
  });

  it('V10: shows the programme’s video service, and asks for no tool', async () => {
    const { reply } = await agree();
    expect(read(reply)).toContain('Video: DFNconf https://video.example.org/');
  });

  it('is for the two of the pair alone', async () => {
    const [first] = offersOf(await offer());
    if (!first) throw new Error('nothing on offer');
    expect(read(await rig.act(eve, first.action))).toContain('not available');
    expect(read(await rig.press(eve, 'meetings.propose', pair.id))).toContain('not available');
    expect(read(await rig.act(anna, first.action))).toContain('for KIRAN to say yes');
    expect((await meetingOf())?.state).toBe('proposed');
  });

  it('bad input: a second press finds it agreed and changes nothing; a time that is no longer offered is not taken', async () => {
    const old = offersOf(await offer());
    await rig.act(kiran, old[1]?.action ?? nothing);
    expect(await filesTo(kiran, await rig.drain())).toHaveLength(1);
    for (const { action } of old) expect(read(await rig.act(kiran, action))).toContain('no longer on offer');
    expect(await rig.drain()).toEqual([]);
    expect((await meetingOf())?.sequence).toBe(0);
  });

  it('bad input: a meeting in the past or overlapping another of either one is refused, and what was typed stays', async () => {
    const send = (answers: Record<string, string | string[]>) =>
      rig.submit(anna, 'meetings.propose', pair.id, { times: [], minutes: '45', ...answers });
    const past = formIn(await send({ date: '2026-11-20', time: '10:00' }));
    expect(errorsOf(past).date).toContain('passed');
    expect(valuesOf(past)).toMatchObject({ date: '2026-11-20', time: '10:00' });
    expect(errorsOf(formIn(await send({}))).times).toContain('at least one time');
    expect(errorsOf(formIn(await send({ date: '2026-11-26' }))).time).toContain('fill this in');

    await agree({ times: [], date: '2026-11-26', time: '10:00' });
    await seedPerson(rig.store, { account: slack('MARC'), roles: ['mentee'] });
    const other = await seedPair(rig, 'per_marc', 'per_kiran', {}, 'C-OTHER');
    const clash = { times: [], date: '2026-11-26', time: '10:30', minutes: '30' };
    const refused = formIn(await rig.submit(slack('MARC'), 'meetings.propose', other.id, clash));
    expect(errorsOf(refused).date).toContain('One of you has a meeting');
    const after = await rig.submit(slack('MARC'), 'meetings.propose', other.id, { ...clash, time: '10:45' });
    expect(read(after)).toContain('can choose now');
  });

  it('bad input: two offers for the same hour cannot both be accepted, not even at the same moment', async () => {
    await seedPerson(rig.store, { account: slack('MARC'), roles: ['mentee'] });
    const other = await seedPair(rig, 'per_marc', 'per_kiran', {}, 'C-OTHER');
    const at = { times: [], date: '2026-11-26', time: '10:00', minutes: '45' };
    await rig.submit(slack('MARC'), 'meetings.propose', other.id, at);
    const [fromMarc] = toldTo(kiran, await rig.drain());
    const fromAnna = await offer(at);
    const both = [fromMarc ?? blank, fromAnna].map((view) => rig.act(kiran, offersOf(view)[0]?.action ?? nothing));
    const replies = (await Promise.all(both)).map(read);
    expect(replies.filter((text) => text.includes('One of you has another meeting'))).toHaveLength(1);
    const agreed = await rig.store.transaction((tx) => tx.meetings.ofPerson('per_kiran'));
    expect(agreed.filter(({ state }) => state === 'agreed')).toHaveLength(1);
  });

  it('an absence points at the meetings that fall into it, with the way to another time', async () => {
    await agree({ times: [], date: '2026-11-26', time: '10:00' });
    const noted = viewIn(await rig.say(anna, 'away 2026-12-01'));
    expect(textOf(noted)).toContain('Your meeting with KIRAN on Thursday 26 November at 10:00 falls into that time.');
    expect(formIn(await rig.act(anna, actionOf(noted, 'Propose another time'))).form).toBe('meetings.propose');
    expect(read(await rig.say(anna, 'away 2026-11-26'))).not.toContain('falls into');
  });

  it('V10: a pair has a video room of its own, which nobody can guess, on its cards and in its calendars', async () => {
    await rig.close();
    const video = { label: label('DFNconf'), room: 'https://meet.example.org/{pair}' };
    rig = await appRig({ programmes: [testProgramme({ meetings: { minutes: 45, video } })] });
    await seedPerson(rig.store, { account: anna, roles: ['mentee'] });
    await seedPerson(rig.store, { account: kiran, roles: ['mentor'] });
    pair = await seedPair(rig, 'per_anna', 'per_kiran', { cadence: 'monthly' });
    const { reply, sent } = await agree({ times: [], date: '2026-11-26', time: '10:00' });
    const [room] = /https:\/\/meet\.example\.org\/[0-9a-f]{24}/u.exec(read(reply)) ?? ['none'];
    expect((await filesTo(anna, sent))[0]).toContain(room);
    const codes = await rig.store.transaction((tx) => Promise.all(['a', 'b'].map((id) => tx.pairs.roomCode(id))));
    expect(new Set([...codes, room.slice(-24)]).size).toBe(3);
  });
});

describe('the calendar', () => {
  it('U10: each gets a file that is changed and cancelled under the same uid, with a growing sequence', async () => {
    const first = await agree();
    const [invited] = await filesTo(anna, first.sent);
    expect(await filesTo(kiran, first.sent)).toHaveLength(1);
    expect(invited).toContain('METHOD:REQUEST');
    expect(invited).toContain('DTSTART:20261124T093000Z');
    expect(invited).toContain('DTEND:20261124T101500Z');
    const meeting = await meetingOf();
    const moved = await rig.submit(kiran, 'meetings.propose', `move:${meeting?.id}`, {
      times: [],
      date: '2026-11-27',
      time: '15:00',
    });
    expect(read(moved)).toContain('ANNA can choose now');
    expect((await meetingOf())?.startsAt).toEqual(new Date('2026-11-24T09:30:00Z'));
    const [asked] = toldTo(anna, await rig.drain());
    expect(textOf(asked ?? blank)).toContain('KIRAN would like to move your meeting');
    await rig.act(anna, actionOf(asked ?? blank, 'Friday 27 November at 10:15'));
    const [changed] = await filesTo(anna, await rig.drain());
    expect(changed).toContain('SEQUENCE:1');
    expect(changed).toContain('DTSTART:20261127T091500Z');
    await rig.press(kiran, 'meetings.cancel', meeting?.id);
    const ending = await rig.drain();
    const [cancelled] = await filesTo(anna, ending);
    expect(cancelled).toContain('METHOD:CANCEL');
    expect(cancelled).toContain('SEQUENCE:2');
    expect(toldTo(anna, ending).map(textOf).join()).toContain('KIRAN cannot make it');
    const uids = [invited, changed, cancelled].map((file) => file?.match(/^UID:(.*)$/m)?.[1]);
    expect(new Set(uids).size).toBe(1);
    await until('2026-11-27T09:00:00Z').then((sent) =>
      expect(toldTo(anna, sent).map(textOf).join()).not.toContain('Coming up'),
    );
  });

  it('U10: is tidied up when the pair ends, also because a partner left the organisation', async () => {
    await agree({ times: [], date: '2026-12-03', time: '10:00' });
    await rig.leave(kiran);
    const sent = await rig.drain();
    expect((await filesTo(anna, sent)).join()).toContain('METHOD:CANCEL');
    expect((await meetingOf())?.state).toBe('cancelled');
    expect(
      toldTo(anna, await until('2026-12-02T10:00:00Z'))
        .map(textOf)
        .join(),
    ).not.toContain('Coming up');
  });
});

describe('before and after', () => {
  it('U8, O10: each is reminded at their own hour, with an agenda that fits the goals and is new each time', async () => {
    await rig.store.transaction((tx) =>
      tx.goals.save({
        ...bareGoal,
        id: 'goal_1',
        pairId: pair.id,
        text: 'Cope with stress before deadlines',
        by: null,
        state: 'open',
        createdBy: 'per_anna',
        createdAt: rig.now(),
        updatedAt: rig.now(),
      }),
    );
    await agree({ times: [], date: '2026-11-26', time: '10:00' });
    const first = (await meetingOf())?.agenda ?? [];
    expect(first).toContain('stress');
    const reminded = await until('2026-11-25T09:00:00Z');
    const [mine] = toldTo(anna, reminded);
    expect(textOf(mine ?? blank)).toContain('Stress: About Stress?');
    expect(toldTo(kiran, reminded)).toHaveLength(1);
    await until('2026-11-26T11:00:00Z');
    await agree({ times: [], date: '2026-12-03', time: '10:00' });
    const second = (await meetingOf())?.agenda ?? [];
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    const other = await rig.press(anna, 'meetings.agenda', (await meetingOf())?.id);
    expect(read(other)).toContain('Ideas for the talk');
    expect((await meetingOf())?.agenda).not.toEqual(second);
  });

  it('O11, U9: a record has shared and private parts, told apart on the form, and private ones are read by their author alone', async () => {
    await agree({ times: [], date: '2026-11-26', time: '10:00' });
    const id = (await meetingOf())?.id ?? '';
    expect(read(await rig.press(anna, 'meetings.record', id))).toContain('has not begun');
    const over = await until('2026-11-26T10:00:00Z');
    const [asked] = toldTo(anna, over);
    const form = formIn(await rig.act(anna, actionOf(asked ?? blank, 'Write the record')));
    expect(form.fields.map((field) => [field.id, field.label, field.hint?.split('.')[0]])).toEqual([
      ['both-talked', 'Shared · What we talked about', 'KIRAN and you read this'],
      ['both-actions', 'Shared · Who does what until next time', 'KIRAN and you read this'],
      ['own-own', 'Only you · My own notes', 'Nobody but you can read this'],
    ]);
    const saved = await rig.submit(anna, 'meetings.record', form.token, {
      'both-talked': 'The tender',
      'both-actions': '- Read the manual\n- Ask Ben',
      'own-own': 'Kiran seemed tired',
    });
    expect(read(saved)).toContain('Kiran seemed tired');
    const theirs = read(await rig.press(kiran, 'meetings.read', id));
    expect(theirs).toContain('The tender');
    expect(theirs).toContain('Read the manual');
    expect(theirs).not.toContain('tired');
    const again = formIn(await rig.press(kiran, 'meetings.record', id));
    expect(valuesOf(again)).toEqual({
      'both-talked': 'The tender',
      'both-actions': 'Read the manual\nAsk Ben',
      'own-own': '',
    });
    expect(read(await rig.press(eve, 'meetings.read', id))).toContain('not available');
    expect((await meetingOf())?.outcome).toBe('held');
  });

  it('O11: a record written by both at once loses nobody’s words', async () => {
    await agree({ times: [], date: '2026-11-26', time: '10:00' });
    const id = (await meetingOf())?.id ?? '';
    await until('2026-11-26T10:00:00Z');
    const [mine, theirs] = [
      formIn(await rig.press(anna, 'meetings.record', id)),
      formIn(await rig.press(kiran, 'meetings.record', id)),
    ];
    rig.advance(1000);
    await rig.submit(anna, 'meetings.record', mine.token, { 'both-talked': 'From Anna' });
    const back = formIn(
      await rig.submit(kiran, 'meetings.record', theirs.token, { 'both-talked': 'From Kiran', 'own-own': 'Mine' }),
    );
    expect(JSON.stringify(back.intro)).toContain('From Anna');
    expect(valuesOf(back)).toMatchObject({ 'both-talked': 'From Kiran', 'own-own': 'Mine' });
    await rig.submit(kiran, 'meetings.record', back.token, { 'both-talked': 'From Anna and Kiran' });
    expect(read(await rig.press(anna, 'meetings.read', id))).toContain('From Anna and Kiran');
  });

  it('O7: what was agreed to do comes back before the next meeting, until it is done or let go', async () => {
    await agree({ times: [], date: '2026-11-26', time: '10:00' });
    await until('2026-11-26T10:00:00Z');
    const form = formIn(await rig.press(anna, 'meetings.record', (await meetingOf())?.id));
    await rig.submit(anna, 'meetings.record', form.token, { 'both-actions': 'Read the manual\nAsk Ben' });
    await agree({ times: [], date: '2026-12-03', time: '10:00' });
    const told = toldTo(anna, await until('2026-12-02T09:00:00Z'));
    const reminder = told.find((view) => textOf(view).includes('Still open from last time'));
    expect(textOf(reminder ?? blank)).toContain('Still open from last time\nRead the manual');
    expect(read(await rig.act(anna, actionOf(reminder ?? blank, 'Done')))).toContain('Done, and off the list');
    const notes = read(await rig.say(kiran, 'notes'));
    expect(notes).not.toContain('Read the manual');
    expect(notes).toContain('Ask Ben');
  });

  it('U6: a meeting that did not take place is said so with one press', async () => {
    await agree({ times: [], date: '2026-11-26', time: '10:00' });
    const [asked] = toldTo(kiran, await until('2026-11-27T04:00:00Z'));
    const reply = await rig.act(kiran, actionOf(asked ?? blank, 'It did not take place'));
    expect(read(reply)).toContain('a new date is quickly found');
    expect((await meetingOf())?.outcome).toBe('missed');
  });
});

describe('taking the mentee along', () => {
  it('V6: a mentor invites to a meeting to shadow or an event, and it lands in both calendars', async () => {
    expect(read(await rig.press(anna, 'meetings.invite', pair.id))).toContain('not available');
    const form = formIn(await rig.press(kiran, 'meetings.invite', pair.id));
    const answers = { kind: 'shadowing', title: 'Budget committee', date: '2026-11-26', time: '14:00', minutes: '90' };
    const wrong = formIn(await rig.submit(kiran, 'meetings.invite', form.token, { ...answers, title: ' ' }));
    expect(errorsOf(wrong).title).toContain('fill this in');
    await rig.submit(kiran, 'meetings.invite', form.token, answers);
    const [invited] = toldTo(anna, await rig.drain());
    const view = invited ?? blank;
    expect(textOf(view)).toContain('Budget committee');
    await rig.act(anna, actionOf(view, 'Thursday 26 November at 09:15'));
    const sent = await rig.drain();
    expect((await filesTo(anna, sent)).join()).toContain('SUMMARY:Budget committee');
    const inSpace = sent.find(({ effect }) => effect.kind === 'meetings.agreed')?.delivery;
    expect(inSpace?.kind === 'post' ? textOf(inSpace.view) : '').not.toContain('Budget');
  });
});
