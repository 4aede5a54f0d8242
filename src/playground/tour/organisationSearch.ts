import { nameOf } from '../cast/nameOf.ts';
import type { Hand } from '../hand.ts';
import { busy, colleague, isOffered, junior, last, mentor, other, rival, silent, two } from './organisationPeople.ts';
import { expect, type Step } from './step.ts';
import { ask, dayIn, daysUntil, firstName, joinAs, says, send, settle, until, wholeText } from './tale.ts';

const emailOf = ({ world, userId }: Hand): string => world.people().find(({ id }) => id === userId)?.email ?? '';

/** Until there is a pair: joining, no answer, a first no, an introduction, a talk before a yes, and one place for two. */
export const organisationSearch: readonly Step[] = [
  {
    name: 'a newcomer reads what mentoring is',
    numbers: ['O1'],
    play: async ({ mentee: { hand } }) => {
      await hand.command('join');
      const welcome = wholeText(hand.see(/knowledge passed from one colleague to another/));
      says(welcome, /for a career/, /how things are done here/, /About the mentoring pilot/);
    },
  },
  {
    name: 'mentors join, say whom they would rather mentor, and read what it brings them and why to be one',
    numbers: ['O2', 'O9'],
    play: async (stage) => {
      for (const who of [silent(stage), busy(stage), last(stage), junior(stage)]) await joinAs(stage, who, 'mentor');
      const asked = (await joinAs(stage, mentor(stage), 'mentor')).map(({ id }) => id);
      expect(asked.includes('prefer-grades') && asked.includes('capacity'), `asked are only ${asked.join(', ')}`);
      const read = wholeText(mentor(stage).hand.see(/What it brings to mentors/));
      says(read, /pleasure/, /good manager/, /what you care for/, /look back/, /share what you know/);
      expect(!/What it brings to mentees/.test(read), 'a mentor reads what concerns mentees');
    },
  },
  {
    name: 'mentees join and read what it brings them',
    numbers: ['O2'],
    play: async (stage) => {
      for (const who of [rival(stage), other(stage), stage.mentee]) await joinAs(stage, who, 'mentee');
      const read = wholeText(stage.mentee.hand.see(/What it brings to mentees/));
      says(read, /more experience backs you/, /your own career questions/, /get to know a colleague/, /what you want/);
      expect(!/What it brings to mentors/.test(read), 'a mentee reads what concerns mentors');
    },
  },
  {
    name: 'the mentee reads what mentoring is not, and where to turn instead',
    numbers: ['O7'],
    play: async ({ mentee: { hand } }) => {
      await hand.command('about');
      says(
        wholeText(hand.see(/What mentoring is not/)),
        /sure way to success/,
        /mediation/,
        /counselling/,
        /Ombudsman/,
      );
    },
  },
  {
    name: 'a mentor of the same grade or a higher one is offered, wherever they sit; one of a lower grade is not',
    numbers: ['O4', 'O8', 'X1'],
    play: async (stage) => {
      const { hand } = stage.mentee;
      expect(await isOffered(hand, junior(stage).hand), 'a mentor of the same grade is not offered');
      expect(!(await isOffered(rival(stage).hand, junior(stage).hand)), 'a mentor of a lower grade is offered');
      expect(await isOffered(hand, mentor(stage).hand), 'a mentor at another duty station is not offered');
      await hand.press(/^See profile/);
      says(wholeText(hand.see(/Duty station/)), /Vienna/, /by phone|by video|by e-mail/);
    },
  },
  {
    name: 'a mentor who is away is offered to nobody until they are back',
    numbers: ['U2'],
    play: async (stage) => {
      const [{ hand }, away] = [stage.mentee, silent(stage).hand];
      await away.command(`away ${dayIn(stage, 1)}`);
      away.see(/you are away until/);
      expect(!(await isOffered(hand, away)), 'somebody who is away is offered');
      await away.command('away back');
      expect(await isOffered(hand, away), 'somebody who is back is not offered');
    },
  },
  {
    name: 'a mentor who does not answer is reminded after two days; after three the mentee is offered the next',
    numbers: ['U1'],
    play: async (stage) => {
      const { mentee } = stage;
      await ask(mentee, silent(stage));
      await settle(stage);
      await until(stage, 4, silent(stage).hand, /A gentle reminder/);
      expect(!mentee.hand.sees(/has not found the time to answer/), 'the request lapses with the reminder');
      says(wholeText(await until(stage, 4, mentee.hand, /has not found the time to answer/)), /^Ask \S/m);
    },
  },
  {
    name: 'three requests can be open at once; a fourth is not sent',
    numbers: ['U5'],
    play: async (stage) => {
      const { hand } = rival(stage);
      for (const who of [busy(stage), last(stage), mentor(stage)]) await ask(rival(stage), who);
      await settle(stage);
      expect(await isOffered(hand, silent(stage).hand), 'there is nobody to ask');
      await hand.press(new RegExp(`^Ask ${firstName(silent(stage).hand)}`));
      if (hand.hasForm()) await send(rival(stage), { note: 'And you?' });
      hand.see(/3 open requests, which is the most at once/);
    },
  },
  {
    name: 'a first no comes with encouragement and the next names; whoever else had asked is told as kindly',
    numbers: ['O8', 'U4'],
    play: async (stage) => {
      await ask(stage.mentee, busy(stage));
      await settle(stage);
      await busy(stage).hand.press(/^Decline and take no new requests$/);
      await settle(stage);
      const told = wholeText(stage.mentee.hand.see(/One no says nothing about the next answer/));
      // Both sides are in one programme, so the next names may be of the other one.
      says(told, /^Ask \S/m);
      // Theirs comes in their own hours, an ocean away.
      await until(stage, 2, rival(stage).hand, new RegExp(`${nameOf(busy(stage).hand)} cannot take on another mentee`));
      expect(!(await isOffered(other(stage).hand, busy(stage).hand)), 'who takes no new requests is offered');
    },
  },
  {
    name: 'a colleague whom the mentee asks for a suggestion names somebody, and the mentor reads who thought of them',
    numbers: ['O8'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      const knows = colleague(stage);
      await mentee.hand.command('suggest');
      await mentee.hand.press(/^Ask colleagues/);
      await send(mentee, { whom: emailOf(knows.hand), question: 'Who could help me with budgets?' });
      await settle(stage);
      await until(stage, 3, knows.hand, /whether you know somebody who could mentor them/);
      await knows.hand.press(/^I know somebody$/);
      await send(knows, { mentor: nameOf(hand), why: 'They have done what you want to learn.' });
      await settle(stage);
      says(wholeText(await until(stage, 3, mentee.hand, /could be a mentor for you/)), /done what you want to learn/);
      await mentee.hand.press(new RegExp(`^Ask ${firstName(hand)}`));
      await send(mentee, { note: 'I would like to learn how you work.' });
      await settle(stage);
      says(wholeText(await until(stage, 3, hand, /would like you to be their mentor/)), /thought that the two of you/);
    },
  },
  {
    name: 'the mentor asks for more, and for a talk before either commits',
    numbers: ['O9', 'U5'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      await hand.press(/^Ask for more$/);
      await send(mentor(stage), { question: 'What have you tried so far?' });
      await settle(stage);
      await mentee.hand.press(/^Answer/);
      await send(mentee, { more: 'I followed one purchase from start to end.' });
      await settle(stage);
      await hand.press(/^Talk first$/);
      await settle(stage);
      mentee.hand.see(/talk with you before either of you commits/);
    },
  },
  {
    name: 'after the talk it is a yes, and the two have a space',
    numbers: ['O9', 'X2'],
    play: async (stage) => {
      await mentor(stage).hand.press(/^Accept$/);
      await settle(stage);
      stage.mentee.hand.see(/Welcome,/);
    },
  },
  {
    name: 'two are accepted at the same moment where there is one place: one has a mentor, the other hears it kindly',
    numbers: ['U3'],
    play: async (stage) => {
      const { hand } = last(stage);
      const asking = [rival(stage), other(stage)];
      await ask(other(stage), last(stage));
      await settle(stage);
      const yes = hand.messages().flatMap(({ controls }) => controls.filter(({ label }) => label === 'Accept'));
      expect(yes.length === 2, `${yes.length} requests to accept`);
      await Promise.all(yes.map((control) => hand.world.press(hand.userId, control)));
      await settle(stage);
      const yesFor = new RegExp(`${nameOf(hand)} is now your mentor`);
      const noFor = new RegExp(`${nameOf(hand)} cannot`);
      await daysUntil(stage, 2, () => asking.every((who) => who.hand.sees(yesFor) || who.hand.sees(noFor)));
      const [one, ...more] = asking.filter((who) => who.hand.sees(yesFor));
      expect(one !== undefined && more.length === 0, `${more.length + 1} of two have the one place`);
      const [left] = asking.filter((who) => who !== one);
      if (left) says(wholeText(left.hand.see(noFor)), /^Ask \S/m);
    },
  },
];
