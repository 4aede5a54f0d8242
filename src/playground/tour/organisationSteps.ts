import { expect, type Stage, type Step } from './step.ts';
import { ask, firstName, joinAs, seat, send, settle, until, wholeText } from './tale.ts';

/** The organisation-wide programme: a first no, a talk before a yes, an agreement, goals, a meeting and its record. */

const busy = (stage: Stage) => seat(stage, 3);
const mentor = (stage: Stage) => seat(stage, 7);
const third = (stage: Stage) => seat(stage, 5);

export const organisationSteps: readonly Step[] = [
  {
    name: 'a newcomer reads what mentoring is',
    numbers: ['O1'],
    play: async ({ mentee: { hand } }) => {
      await hand.command('join');
      const welcome = wholeText(hand.see(/knowledge passed from one colleague to another/));
      expect(/how things are done here/.test(welcome), 'nothing about the culture of the house');
      expect(/About the mentoring pilot/.test(welcome), 'no link to the pilot');
    },
  },
  {
    name: 'three mentors join and read what it brings them, what to decide beforehand, and of the training',
    numbers: ['O2', 'O9'],
    play: async (stage) => {
      for (const who of [busy(stage), mentor(stage), third(stage)]) await joinAs(stage, who, 'mentor');
      const read = wholeText(mentor(stage).hand.see(/What it brings to mentors/));
      for (const said of [/pleasure/, /good manager/, /what you care for/, /look back/, /how much you can give/]) {
        expect(said.test(read), `the mentor does not read ${said}`);
      }
      expect(/Training for mentors/.test(read), 'no link to the training');
      expect(!/What it brings to mentees/.test(read), 'a mentor reads what concerns mentees');
    },
  },
  {
    name: 'a mentee joins and reads what it brings them',
    numbers: ['O2'],
    play: async (stage) => {
      const { mentee } = stage;
      await joinAs(stage, mentee, 'mentee');
      expect(!/What it brings to mentors/.test(wholeText(mentee.hand.see(/What it brings to mentees/))), 'too much');
    },
  },
  {
    name: 'the mentee reads what mentoring is not, and where to turn instead',
    numbers: ['O7'],
    play: async ({ mentee: { hand } }) => {
      await hand.command('about');
      const read = wholeText(hand.see(/What mentoring is not/));
      for (const said of [/sure way to success/, /mediation/, /counselling/, /Ombudsman/]) {
        expect(said.test(read), `it does not say ${said}`);
      }
    },
  },
  {
    name: 'mentors of the same or a higher grade are found at other duty stations',
    numbers: ['O4', 'O8', 'X1'],
    play: async (stage) => {
      const { hand } = stage.mentee;
      await hand.command('find');
      hand.see(new RegExp(firstName(mentor(stage).hand)));
      hand.see(new RegExp(firstName(busy(stage).hand)));
    },
  },
  {
    name: 'a first no comes with encouragement and the next names; the one who is busy is left in peace',
    numbers: ['O8', 'U4', 'U1'],
    play: async (stage) => {
      await ask(stage.mentee, busy(stage));
      await settle(stage);
      await busy(stage).hand.press(/^Decline and take no new requests$/);
      await settle(stage);
      const told = wholeText(stage.mentee.hand.see(/One no says nothing about the next answer/));
      // Both sides are in one programme, so the next names may be of the other one.
      expect(/^Ask \S/m.test(told), 'no next name with the no');
    },
  },
  {
    name: 'the next one asks for more, and for a talk before either commits',
    numbers: ['O9', 'U5'],
    play: async (stage) => {
      await ask(stage.mentee, mentor(stage));
      await settle(stage);
      await mentor(stage).hand.press(/^Ask for more$/);
      await send(mentor(stage), { question: 'What have you tried so far?' });
      await settle(stage);
      await stage.mentee.hand.press(/^Answer/);
      await send(stage.mentee, { more: 'I followed one purchase from start to end.' });
      await settle(stage);
      await mentor(stage).hand.press(/^Talk first$/);
      await settle(stage);
      stage.mentee.hand.see(/talk with you before either of you commits/);
    },
  },
  {
    name: 'after the talk it is a yes, once, and the two have a space',
    numbers: ['O9', 'U3', 'X2'],
    play: async (stage) => {
      await mentor(stage).hand.press(/^Accept$/);
      await settle(stage);
      stage.mentee.hand.see(/Welcome,/);
    },
  },
  {
    name: 'they agree on eight meetings; confidentiality is not up for change',
    numbers: ['O3', 'O6', 'X2'],
    play: async (stage) => {
      await stage.mentee.hand.command('agreement');
      await stage.mentee.hand.press(/^Write our agreement$/);
      const form = stage.mentee.hand.form();
      expect(!form.fields.some(({ id }) => id === 'clause-confidentiality'), 'confidentiality can be changed');
      expect(
        form.texts.some((text) => /stays between us/.test(text)),
        'confidentiality is not read',
      );
      await send(stage.mentee, { kind: 'meetings', amount: '8' });
      await settle(stage);
      await mentor(stage).hand.press(/^I agree$/);
      await settle(stage);
      expect(/8 meetings/.test(wholeText(stage.mentee.hand.see(/has agreed too/))), 'not eight meetings');
    },
  },
  {
    name: 'a goal is written part by part, and agreed by both',
    numbers: ['O5'],
    play: async (stage) => {
      await stage.mentee.hand.command('goals');
      await stage.mentee.hand.press(/^Add a goal$/);
      await send(stage.mentee, { text: 'Understand how budgets are decided' });
      stage.mentee.hand.see(/how will the two of you see that it has happened/);
      await until(stage, 3, mentor(stage).hand, /has written down a goal/);
      await mentor(stage).hand.press(/^I agree$/);
      await settle(stage);
      await stage.mentee.hand.command('goals');
      stage.mentee.hand.see(/Agreed by both/);
    },
  },
  {
    name: 'nobody but the two can read a word of it; they end in success and may stay in touch',
    numbers: ['O3', 'O6', 'U7', 'X2'],
    play: async (stage) => {
      const coordinator = stage.side.coordinator.hand;
      expect(
        !coordinator.messages().some((m) => /budgets are decided|followed one purchase/.test(wholeText(m))),
        'read',
      );
      await stage.mentee.hand.command('pair');
      await stage.mentee.hand.press(/^End this pair$/);
      await send(stage.mentee);
      await settle(stage);
      mentor(stage).hand.see(/has ended/);
      stage.mentee.hand.see(/stay in touch/);
    },
  },
];
