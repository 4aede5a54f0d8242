import { agreeOnTime, calendarOf, letThemTakePlace, writeRecord } from './meetingDeeds.ts';
import { isOffered, mentor, silent, two } from './organisationPeople.ts';
import { expect, type Step } from './step.ts';
import { says, send, settle, until, wholeText } from './tale.ts';

/** What a pair does: an agreement, goals, meetings and their records, an expert; until it ends in success. */
export const organisationPair: readonly Step[] = [
  {
    name: 'they agree on eight meetings; confidentiality is not up for change',
    numbers: ['O3', 'O6', 'X2'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      await mentee.hand.command('agreement');
      await mentee.hand.press(/^Write our agreement$/);
      const form = mentee.hand.form();
      expect(!form.fields.some(({ id }) => id === 'clause-confidentiality'), 'confidentiality can be changed');
      says(form.texts.join('\n'), /stays between us/);
      const kinds = form.fields.find(({ id }) => id === 'kind')?.options.map(({ value }) => value) ?? [];
      expect(kinds.includes('open') && kinds.includes('meetings'), `only ${kinds.join(', ')}`);
      await send(mentee, { kind: 'meetings', amount: '8' });
      await until(stage, 3, hand, /Do you agree\?/);
      await hand.press(/^I agree$/);
      says(wholeText(await until(stage, 3, mentee.hand, /has agreed too/)), /8 meetings/);
    },
  },
  {
    name: 'a goal is written part by part, and agreed by both',
    numbers: ['O5'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      await mentee.hand.command('goals');
      await mentee.hand.press(/^Add a goal$/);
      await send(mentee, { text: 'Understand how budgets are decided' });
      mentee.hand.see(/how will the two of you see that it has happened/);
      await until(stage, 3, hand, /has written down a goal/);
      await hand.press(/^I agree$/);
      await settle(stage);
      await mentee.hand.command('goals');
      mentee.hand.see(/Agreed by both/);
    },
  },
  {
    name: 'a time is found, and a file for any calendar; by turns all eighteen topics are offered for the talk',
    numbers: ['O10', 'U8', 'U10'],
    play: async (stage) => {
      const { mentee } = stage;
      says(await agreeOnTime(stage, mentee, mentor(stage)), /have in common/);
      for (const who of two(stage)) says(await calendarOf(who), /\r\nMETHOD:REQUEST\r\n/, /\r\nDTSTART:/);
      const offered = new Set<string>();
      await mentee.hand.command('meet');
      for (let turn = 0; turn < 8 && offered.size < 18; turn += 1) {
        const ideas = wholeText(mentee.hand.see(/Ideas for the talk/));
        for (const [, topic = ''] of ideas.matchAll(/^[\W]*(.+?): .+\?$/gm)) offered.add(topic);
        await mentee.hand.press(/^Other ideas$/);
      }
      expect(offered.size === 18, `${offered.size} topics: ${[...offered].join(' | ')}`);
    },
  },
  {
    name: 'a reminder comes before; afterwards a record, shared and private parts told apart, all of it optional',
    numbers: ['O11', 'U8', 'U9'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      await letThemTakePlace(stage, two(stage), 1);
      mentee.hand.see(/Coming up:/);
      await writeRecord(mentee, {
        'both-topics': 'Who decides on a budget',
        'both-actions': 'Noor sits in on one budget meeting',
        'own-own': 'I was nervous',
      });
      await hand.command('notes');
      await hand.press(/^Read it$/);
      const read = wholeText(hand.see(/Who decides on a budget/));
      expect(!/nervous/.test(read), 'the mentor reads a private note');
      await mentee.hand.command('notes');
      await mentee.hand.press(/^Read it$/);
      says(wholeText(mentee.hand.see(/I was nervous/)), /Nobody but you can read this/);
    },
  },
  {
    name: 'what they agreed to do comes back before the next meeting',
    numbers: ['O7', 'O11'],
    play: async (stage) => {
      const { hand } = stage.mentee;
      await agreeOnTime(stage, stage.mentee, mentor(stage));
      says(wholeText(await until(stage, 20, hand, /Still open from last time/)), /one budget meeting/);
      await hand.press(/^Done$/);
      hand.see(/Done, and off the list/);
    },
  },
  {
    name: 'one thought at a time has come to each: to decide the effort, to talk first; to prepare, to be open, to follow up',
    numbers: ['O7', 'O8', 'O9'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      await until(stage, 20, hand, /online training for mentors/);
      for (const thought of [
        /how much you can give/,
        /a certain level or function/,
        /talk with them before you say yes/,
      ]) {
        hand.see(thought);
      }
      await until(stage, 20, mentee.hand, /take the lead: propose the dates/);
      for (const thought of [/write down in three lines/, /what worries you/, /Ten minutes of preparation/]) {
        mentee.hand.see(thought);
      }
      mentee.hand.see(/Do what you agreed to do/);
    },
  },
  {
    name: 'a question outside the mentor’s field goes to somebody who knows it',
    numbers: ['O9'],
    play: async (stage) => {
      const [mentee, mentoring] = two(stage);
      await mentoring.hand.command('pair');
      await mentoring.hand.press(/^Ask an expert$/);
      await send(mentoring, { subject: 'energy', question: 'Who knows about small grids?' });
      await settle(stage);
      const asked = stage.playground.sides
        .flatMap(({ cast }) => cast)
        .find(({ hand }) => hand.sees(/is looking for somebody who knows/));
      const expert = asked ?? silent(stage);
      await until(stage, 3, expert.hand, /is looking for somebody who knows/);
      await expert.hand.press(/^Happy to help$/);
      await settle(stage);
      await until(stage, 3, mentee.hand, /happy to talk to you once/);
    },
  },
  {
    name: 'nobody but the two can read a word of it; they end in success, may stay in touch, and do not meet here again',
    numbers: ['O3', 'O6', 'U2', 'U7', 'X2'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      const coordinator = stage.side.coordinator.hand;
      expect(
        !coordinator.messages().some((m) => /budgets are decided|followed one purchase|nervous/.test(wholeText(m))),
        'a coordinator reads the pair',
      );
      await mentee.hand.command('pair');
      await mentee.hand.press(/^End this pair$/);
      await send(mentee, { reason: 'completed' });
      await settle(stage);
      hand.see(/has ended/);
      says(wholeText(mentee.hand.see(/You have completed it/)), /stay in touch/, /Find a new mentor/);
      expect(!(await isOffered(mentee.hand, hand)), 'the two are brought together again');
    },
  },
];
