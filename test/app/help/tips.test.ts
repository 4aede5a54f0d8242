import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeJob } from '../../../src/app/makeJob.ts';
import { endPair } from '../../../src/app/pairing/endPair.ts';
import type { Tip } from '../../../src/core/programme/tips.ts';
import { type AppRig, appRig, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, textOf } from '../../support/readView.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';
import { answerOn, jpoAnswers } from '../joining/joiningStory.ts';

const [ana, ben, cleo] = [slack('Ana'), slack('Ben'), slack('Cleo')];
const label = (text: string) => ({ en: text, fr: text });
const tip = (moment: Tip['moment'], n: number, more: object = {}) => ({
  ...{ id: `${moment}-${n}`, moment, text: label(`[${moment} ${n}]`) },
  ...more,
});

/** What a programme may declare, twice for each moment that this story comes to. */
const programme = testProgramme({
  checkIns: { cadence: 'monthly' },
  prompts: { goalsAfterDays: 10, closingBeforeDays: 14, midTerm: false },
  duration: { kind: 'months', months: 2 },
  tips: [
    ...(['joined', 'looking', 'declined', 'paired', 'closing'] as const).flatMap((moment) =>
      [1, 2].map((n) => tip(moment, n)),
    ),
    tip('goal-setting', 1, { for: 'mentee' }),
    tip('joined', 3, { for: 'mentor' }),
  ],
});

describe('O7, O9: each tip at its moment', () => {
  let rig: AppRig;
  /** What Ana and Ben read, with the local time at which it came. */
  const read = { ana: [] as { at: Date; text: string }[], ben: [] as { at: Date; text: string }[] };

  async function days(count: number) {
    // In the morning and late in the evening, on working days and others.
    for (let half = 0; half < count * 2; half += 1) {
      rig.advance(12 * 60 * 60 * 1000);
      await rig.runDue();
      const sent = await rig.drain();
      for (const [who, account] of [
        ['ana', ana],
        ['ben', ben],
      ] as const) {
        for (const view of toldTo(account, sent))
          read[who].push({ at: rig.now(), text: textOf({ ...view, summary: '' }) });
      }
    }
  }
  const tipsIn = (text: string) => text.match(/\[[a-z-]+ \d\]/gu) ?? [];
  const given = (who: 'ana' | 'ben') => read[who].flatMap(({ text }) => tipsIn(text));

  beforeAll(async () => {
    rig = await appRig({ programmes: [programme] });
    await seedPerson(rig.store, { account: ben, roles: ['mentor'] });
    await seedPerson(rig.store, { account: cleo, roles: ['mentor'] });
    const welcome = viewIn(await rig.say(ana, 'join'));
    const first = await rig.act(ana, actionOf(welcome, 'Start'));
    const answers = { ...jpoAnswers, grade: 'p3', 'time-zone': 'Europe/Zurich', 'duty-station': 'geneva' };
    const end = await answerOn(rig, ana, first, { ...answers, topics: ['career'], 'work-to': '17:00' });
    read.ana.push({ at: rig.now(), text: textOf({ ...viewIn(end), summary: '' }) });
    await days(14);
    const me = await rig.store.transaction((tx) => tx.people.byAccount(ana));
    const ask = async (mentor: string) => {
      await rig.submit(ana, 'request.new', `test/${mentor}`, { note: 'Please' });
      const sent = await rig.store.transaction((tx) => tx.requests.ofMentee(me?.id ?? '', 'test'));
      return sent.find(({ mentorId }) => mentorId === mentor)?.id ?? '';
    };
    await rig.submit(cleo, 'request.decline', await ask('per_cleo'), { reason: '' });
    await days(1);
    await rig.press(ben, 'request.accept', await ask('per_ben'));
    await days(58);
    const [pair] = await rig.store.transaction((tx) => tx.pairs.ofPerson('per_ben'));
    if (!pair) throw new Error('no pair');
    await rig.store.transaction((tx) => endPair(makeJob(tx, rig.now(), rig.programmes), pair, 'completed'));
    await days(3);
  });
  afterAll(() => rig.close());

  it.each([
    ['joined', ['[joined 1]', '[joined 2]'], []],
    ['looking', ['[looking 1]', '[looking 2]'], []],
    ['declined', ['[declined 1]'], []],
    ['paired', ['[paired 1]', '[paired 2]'], ['[paired 1]', '[paired 2]']],
    ['goal-setting', ['[goal-setting 1]'], []],
    ['closing', ['[closing 1]', '[closing 2]'], ['[closing 1]', '[closing 2]']],
  ] as const)('%s: once, to whom it concerns, and in its order', (moment, toAna, toBen) => {
    const of = (who: 'ana' | 'ben') => given(who).filter((one) => one.startsWith(`[${moment} `));
    expect({ ana: of('ana'), ben: of('ben') }).toEqual({ ana: [...toAna], ben: [...toBen] });
  });

  it('never comes all at once, nor at a bad hour', () => {
    for (const { text } of read.ana) expect(tipsIn(text).length).toBeLessThan(2);
    for (const { at } of [...read.ana, ...read.ben].filter(({ text }) => tipsIn(text).length > 0)) {
      const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: 'Europe/Zurich' }).format(at));
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThan(18);
      expect([0, 6]).not.toContain(at.getUTCDay());
    }
    const alone = read.ana.filter(({ text }) => text.includes('A thought from'));
    for (const [index, { at }] of alone.entries()) {
      const before = alone[index - 1];
      if (before) expect(at.getTime() - before.at.getTime()).toBeGreaterThan(2 * 24 * 60 * 60 * 1000);
    }
  });
});
