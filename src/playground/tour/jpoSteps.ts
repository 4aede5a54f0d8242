import { nameOf } from '../cast/nameOf.ts';
import { expect, type Stage, type Step } from './step.ts';
import { ask, dayIn, daysUntil, inWorkingHours, joinAs, says, seat, send, settle, until, wholeText } from './tale.ts';

/** The JPO programme from joining to closing: one JPO who chooses, one SARC for whom the centre does. */

const jpo = (stage: Stage) => stage.mentee;
const chosen = (stage: Stage) => seat(stage, 7);
const sarc = (stage: Stage) => seat(stage, 12);
const second = (stage: Stage) => seat(stage, 3);
const outsider = (stage: Stage) => seat(stage, 13);
const leaving = (stage: Stage) => seat(stage, 10);

const anybodySees = ({ playground }: Stage, pattern: RegExp): boolean =>
  playground.sides.some(({ cast }) => cast.some(({ hand }) => hand.sees(pattern)));

const assigned = (stage: Stage, population: string) => ({
  population,
  organisation: 'undp',
  'assignment-start': dayIn(stage, -1),
  'assignment-end': dayIn(stage, 20),
});

const settlingIn = ['settling-in'];

export const jpoSteps: readonly Step[] = [
  {
    name: 'a newcomer reads what the programme is for, and where to read on',
    numbers: ['J3', 'J9'],
    play: async (stage) => {
      const { hand } = jpo(stage);
      await hand.command('join');
      const welcome = wholeText(hand.see(/support, guidance and honest feedback/));
      says(welcome, /learn more from it/, /decide and act with more confidence/, /next career step/, /new to you/);
      says(welcome, /What the programme brings you/, /How to sign up, step by step/);
      await hand.press(/^What mentoring is, and is not$/);
      hand.see(/mediation between you and your supervisor/);
    },
  },
  {
    name: 'somebody who is neither JPO nor SARC is told kindly that it is not for them, and why',
    numbers: ['J1'],
    play: async (stage) => {
      const other = outsider(stage);
      await joinAs(stage, other, 'mentee', { population: 'none', organisation: 'other-un' });
      other.hand.see(/this programme is for mentees who are JPO/);
    },
  },
  {
    name: 'two who have been JPO or SARC join as mentors; the centre confirms it',
    numbers: ['J1', 'J2'],
    play: async (stage) => {
      const { hand } = stage.side.coordinator;
      await hand.command('mentor');
      for (const mentor of [chosen(stage), second(stage)]) {
        await joinAs(stage, mentor, 'mentor', { former: 'jpo', organisation: 'undp', topics: settlingIn });
        mentor.hand.see(/A coordinator now confirms/);
        await until(stage, 3, hand, new RegExp(`${nameOf(mentor.hand)} would like to be a mentor`));
        await hand.press(/^Confirm$/);
        await settle(stage);
        await until(stage, 3, mentor.hand, /It is confirmed that you were/);
      }
    },
  },
  {
    name: 'a JPO in their first months joins, names topics to talk about, and hears when a mentor helps most',
    numbers: ['J1', 'J5', 'J8'],
    play: async (stage) => {
      const asked = await joinAs(stage, jpo(stage), 'mentee', { ...assigned(stage, 'jpo'), topics: settlingIn });
      const topics = asked.find(({ id }) => id === 'topics')?.options.map(({ label }) => label) ?? [];
      says(topics.join('\n'), /Career development/, /in the UN/, /[Ss]upervis/, /[Ww]ork-life balance/, /duty station/);
      says(wholeText(jpo(stage).hand.see(/most useful in their first year/)), /begin at any time/);
    },
  },
  {
    name: 'the JPO searches, reads a profile and why the two fit',
    numbers: ['J5', 'J6', 'X1'],
    play: async (stage) => {
      const { hand } = jpo(stage);
      const name = nameOf(chosen(stage).hand);
      await hand.command('find');
      hand.see(new RegExp(name));
      await hand.command(`find ${name}`);
      await hand.press(/^See profile/);
      const profile = wholeText(hand.see(/Duty station/));
      says(profile, /Vienna/, /Works in/, /Languages/, /Happy to talk about .*duty station/);
      await hand.press(/^Why this score$/);
      says(wholeText(hand.see(/points of 100/)), /Languages: [\d.]+ of [\d.]+/, /Topics: [\d.]+ of [\d.]+/);
    },
  },
  {
    name: 'the JPO asks for a first talk; the mentor agrees to it, and then to more',
    numbers: ['J6'],
    play: async (stage) => {
      await ask(jpo(stage), chosen(stage), { talk: 'yes' });
      await settle(stage);
      const mentor = chosen(stage).hand;
      await until(stage, 3, mentor, /would like to talk with you first/);
      await mentor.press(/^Talk first$/);
      await settle(stage);
      await until(stage, 3, jpo(stage).hand, /before either of you commits/);
      await mentor.press(/^Accept$/);
      await settle(stage);
      await until(stage, 3, jpo(stage).hand, /Welcome,/);
    },
  },
  {
    name: 'a SARC joins, and has nobody to look for: the centre does',
    numbers: ['J1', 'J7', 'X7'],
    play: async (stage) => {
      await joinAs(stage, sarc(stage), 'mentee', assigned(stage, 'sarc'));
      sarc(stage).hand.see(/The coordinators choose a mentor for you/);
    },
  },
  {
    name: 'the centre asks for a matching and approves it; ten minutes later the two are introduced',
    numbers: ['J1', 'J7', 'U6'],
    play: async (stage) => {
      const { hand } = stage.side.coordinator;
      await hand.command('coordinate');
      await hand.press(/^Propose pairs$/);
      await settle(stage);
      await hand.press(/^Approve$/);
      await settle(stage);
      await until(stage, 3, sarc(stage).hand, /Your mentor in JPO Mentoring Programme is/);
    },
  },
  {
    name: 'the SARC reads who and why, and sends the first line',
    numbers: ['J7', 'X1'],
    play: async (stage) => {
      const mentee = sarc(stage);
      expect(/Why you two/.test(wholeText(mentee.hand.see(/Your mentor in/))), 'no reasons with the introduction');
      await mentee.hand.press(/^Write to /);
      await send(mentee);
      await settle(stage);
      // Both sides are in one programme: the centre may have found the mentor on the other one.
      expect(anybodySees(stage, new RegExp(`${nameOf(mentee.hand)} writes:`)), 'the line did not arrive');
    },
  },
  {
    name: 'the pair lasts six months, and agrees how often, how long and by which means it meets',
    numbers: ['J4', 'X2'],
    play: async (stage) => {
      const mentee = jpo(stage);
      await mentee.hand.command('agreement');
      await mentee.hand.press(/^Write our agreement$/);
      const means =
        mentee.hand
          .form()
          .fields.find(({ id }) => id === 'means')
          ?.options.map(({ label }) => label) ?? [];
      says(means.join('\n'), /in person/, /by video/, /by phone/);
      await send(mentee, { cadence: 'weekly', minutes: '30', means: ['phone'], kind: 'months', amount: '6' });
      await until(stage, 3, chosen(stage).hand, /Do you agree\?/);
      await chosen(stage).hand.press(/^I agree$/);
      const told = await until(stage, 3, mentee.hand, /has agreed too/);
      expect(/6 months/.test(wholeText(told)) && /phone/.test(wholeText(told)), 'the agreement reads otherwise');
    },
  },
  {
    name: 'after a week in silence nobody is nudged who has written; check-ins come in working hours',
    numbers: ['J4', 'U8'],
    play: async (stage) => {
      const asked = await until(stage, 12, jpo(stage).hand, /Have you met since|short check-in/i);
      inWorkingHours(jpo(stage), asked);
      expect(!anybodySees(stage, /would you begin/), 'a mentor was nudged although there was a line');
    },
  },
  {
    name: 'one whose assignment comes to its end is offered a mentor then',
    numbers: ['J8'],
    play: async (stage) => {
      const end = { 'assignment-start': dayIn(stage, -18), 'assignment-end': dayIn(stage, 6, 3) };
      await joinAs(stage, leaving(stage), 'mentee', { population: 'jpo', organisation: 'unv', ...end });
      await until(stage, 8, leaving(stage).hand, /end of your assignment comes into sight/);
    },
  },
  {
    name: 'the digest tells the centre who has no mentor yet and why, and whether pairs meet',
    numbers: ['J1', 'U6'],
    play: async (stage) => {
      const name = nameOf(leaving(stage).hand);
      const digest = () =>
        stage.side.coordinator.hand
          .messages()
          .findLast((one) => one.conversationId === stage.side.channelId && wholeText(one).includes('How it goes'));
      const told = () => [digest()].flatMap((one) => (one ? [wholeText(one)] : [])).join('');
      await daysUntil(stage, 9, () => told().includes(name));
      says(told(), /without a mentor/, new RegExp(`${name}: .*(would fit|would do|mentor)`), /Met/);
    },
  },
  {
    name: 'the pair ends in success, and its space is closed',
    numbers: ['J4', 'U7', 'X2'],
    play: async (stage) => {
      const mentee = jpo(stage);
      await mentee.hand.command('pair');
      await mentee.hand.press(/^End this pair$/);
      await send(mentee, { reason: 'completed' });
      await settle(stage);
      await until(stage, 3, chosen(stage).hand, /has ended/);
      says(wholeText(mentee.hand.see(/You have completed it/)), /Become a mentor yourself/, /Find a new mentor/);
    },
  },
];
