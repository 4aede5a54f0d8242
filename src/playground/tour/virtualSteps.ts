import { agreeOnTime, calendarOf, count, letThemTakePlace, writeRecord } from './meetingDeeds.ts';
import { expect, type Stage, type Step } from './step.ts';
import {
  ask,
  dayIn,
  daysUntil,
  firstName,
  inWorkingHours,
  joinAs,
  says,
  seat,
  send,
  settle,
  until,
  wholeText,
} from './tale.ts';

/** The virtual programme: two houses, two countries, no travel; from what it is for to the end of the agreed time. */

const mentor = (stage: Stage) => seat(stage, 8);
const two = (stage: Stage) => [stage.mentee, mentor(stage)] as const;

export const virtualSteps: readonly Step[] = [
  {
    name: 'a newcomer reads that two talk from person to person, from a distance, unpaid, with what they have',
    numbers: ['V1', 'V4', 'V5', 'V10'],
    play: async ({ mentee: { hand } }) => {
      await hand.command('join');
      const read = wholeText(hand.see(/one to one and from a distance/i));
      says(read, /know/, /lived through/, /formal or informal/, /unpaid/, /part of their job/);
      says(read, /[Nn]obody travels/, /[Tt]rust/, /no new tool: e-mail, chat/);
    },
  },
  {
    name: 'and what the programme is for, and what tells a mentor from a coach',
    numbers: ['V3', 'V4'],
    play: async ({ mentee: { hand } }) => {
      await hand.press(/^What mentoring is, and is not$/);
      const read = wholeText(hand.see(/What the programme is for/));
      says(
        read,
        /new in a role or a field/,
        /Personal development/,
        /Skills/,
        /stay/,
        /Diversity/,
        /partner institutions/,
      );
      says(read, /a coach is trained in psychology/, /goals/, /ways to reach them/, /openings/);
    },
  },
  {
    name: 'somebody of a ministry in another country joins as a mentor, and reads what they gain themselves',
    numbers: ['V2', 'V4'],
    play: async (stage) => {
      await joinAs(stage, mentor(stage), 'mentor', { organisation: 'ministry' });
      says(
        wholeText(mentor(stage).hand.see(/What it brings to mentors/)),
        /your own field from another side/,
        /how you lead and how you communicate/,
      );
    },
  },
  {
    name: 'a mentee of an institute finds them over six time zones, with the hours that both work',
    numbers: ['V2', 'V5', 'X1'],
    play: async (stage) => {
      const { hand } = stage.mentee;
      await joinAs(stage, stage.mentee, 'mentee', { organisation: 'metrology' });
      await hand.command('find climate');
      says(wholeText(hand.see(new RegExp(firstName(mentor(stage).hand)))), /working hours a week/);
      await hand.press(/^See profile/);
      says(wholeText(hand.see(/Organisation/)), /Ministry/);
    },
  },
  {
    name: 'a yes: one mentor for one mentee, and a space in which nobody else is',
    numbers: ['V1', 'X2'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      await ask(mentee, mentor(stage));
      await until(stage, 3, hand, /would like you to be their mentor/);
      await hand.press(/^Accept$/);
      await until(stage, 3, mentee.hand, /Welcome,/);
      await mentee.hand.command('find');
      mentee.hand.see(/is your mentor in/);
      const { hand: coordinator } = stage.side.coordinator;
      expect(!coordinator.sees(/Welcome,/), 'the coordinator reads the space');
    },
  },
  {
    name: 'an agreement: form of cooperation, respect, confidentiality, feedback, liability; four months, against the advice',
    numbers: ['V1', 'V8', 'V10'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      await mentee.hand.command('agreement');
      await mentee.hand.press(/^Write our agreement$/);
      const form = mentee.hand.form();
      const ids = form.fields.map(({ id }) => id);
      for (const clause of ['cooperation', 'respect', 'feedback', 'liability', 'ending']) {
        expect(ids.includes(`clause-${clause}`), `there is no clause on ${clause}`);
      }
      says(form.texts.join('\n'), /stays between us/);
      const means = form.fields.find(({ id }) => id === 'means')?.options.map(({ value }) => value) ?? [];
      expect(
        ['video', 'phone', 'chat', 'email'].every((one) => means.includes(one)),
        `means: ${means.join(', ')}`,
      );
      await send(mentee, {
        kind: 'months',
        amount: '4',
        cadence: 'fortnightly',
        minutes: '45',
        means: ['video', 'chat'],
      });
      mentee.hand.see(/6 to 12 months are recommended; you may of course decide otherwise/);
      await until(stage, 3, hand, /Do you agree\?/);
      await hand.press(/^I agree$/);
      says(wholeText(await until(stage, 3, mentee.hand, /has agreed too/)), /4 months/, /45 minutes/);
      await hand.command('agreement');
      hand.see(/You both agreed on this on/);
    },
  },
  {
    name: 'a goal part by part: one kind question where there is no date, both agree, ways and chances are kept with it',
    numbers: ['V3', 'V7'],
    play: async (stage) => {
      const [mentee, { hand }] = two(stage);
      await mentee.hand.command('goals');
      await mentee.hand.press(/^Add a goal$/);
      await send(mentee, {
        text: 'Run an internal audit of our calibration laboratory',
        measurable: 'One report that our quality manager accepts',
        achievable: 'I have had the training',
        relevant: 'We want to be accredited',
        strategies: 'Follow one audit of my mentor by video',
        opportunities: 'The audit planned for spring',
      });
      mentee.hand.see(/by when\? A date need not be a deadline/);
      await mentee.hand.press(/^Add it to the goal$/);
      await send(mentee, { by: dayIn(stage, 3) });
      await settle(stage);
      await until(stage, 3, hand, /has written down a goal/);
      await hand.press(/^I agree$/);
      await settle(stage);
      await mentee.hand.command('goals');
      says(
        wholeText(mentee.hand.see(/Agreed by both/)),
        /quality manager/,
        /First steps/,
        /by video/,
        /Chances/,
        /spring/,
      );
    },
  },
  {
    name: 'its progress is noted, and the goal has a history',
    numbers: ['V7'],
    play: async (stage) => {
      const { hand } = stage.mentee;
      await hand.press(/^Progress$/);
      await send(stage.mentee, { progress: '50' });
      await hand.command('goals');
      says(wholeText(hand.see(/50 % of the way/)), /History/);
      await hand.press(/^History$/);
      says(wholeText(hand.see(/What became of this goal/)), /wrote it down/, /agreed/, /50 %/);
    },
  },
  {
    name: 'times that suit both are found, the video service stands by, and any calendar takes the file',
    numbers: ['V5', 'V10', 'U8', 'U10'],
    play: async (stage) => {
      const words = await agreeOnTime(stage, stage.mentee, mentor(stage));
      says(words, /working hours that .* and you have in common/);
      says(wholeText(stage.mentee.hand.see(/It is settled/)), /DFNconf/);
      for (const who of two(stage)) {
        says(
          await calendarOf(who),
          /^BEGIN:VCALENDAR\r\n/,
          /\r\nMETHOD:REQUEST\r\n/,
          /\r\nUID:/,
          /\r\nDTSTART:\d{8}T\d{6}Z\r\n/,
        );
      }
    },
  },
  {
    name: 'the first weeks have words on trust, and on what a mentor cannot see of the mentee’s work',
    numbers: ['V5', 'U8'],
    play: async (stage) => {
      const [mentee, mentoring] = two(stage);
      for (const who of two(stage)) inWorkingHours(who, await until(stage, 8, who.hand, /not in your profile/));
      const situation = await until(stage, 10, mentoring.hand, /You do not see where your mentee works/);
      inWorkingHours(mentoring, situation);
      expect(!mentee.hand.sees(/You do not see where your mentee works/), 'the mentee reads what is for the mentor');
      inWorkingHours(mentee, await until(stage, 10, mentee.hand, /hard to see from a distance/));
    },
  },
  {
    name: 'a reminder before each meeting, and one thought at a time on listening, open questions, what a screen hides, feedback',
    numbers: ['V9', 'U8'],
    play: async (stage) => {
      const { hand } = mentor(stage);
      const thoughts = [
        /Listen actively/,
        /Open questions begin with/,
        /body of language|body language/,
        /Feedback helps when/,
      ];
      await letThemTakePlace(stage, two(stage), 1);
      for (let meeting = 2; meeting < 6 && !thoughts.every((thought) => hand.sees(thought)); meeting += 1) {
        await agreeOnTime(stage, stage.mentee, mentor(stage));
        await letThemTakePlace(stage, two(stage), meeting);
      }
      for (const thought of thoughts) hand.see(thought);
      inWorkingHours(mentor(stage), hand.see(/Coming up:/));
      expect(count(hand, /Listen actively/) === 1, 'the same thought comes twice');
    },
  },
  {
    name: 'the mentor shows how it is done: an invitation to follow a meeting, which lands in both calendars',
    numbers: ['V6', 'U10'],
    play: async (stage) => {
      const [mentee, mentoring] = two(stage);
      mentoring.hand.see(/Show how you work: invite your mentee/);
      await mentoring.hand.command('meet');
      await mentoring.hand.press(/^Invite to a meeting or event$/);
      const what = {
        kind: 'shadowing',
        title: 'Our audit team plans the year',
        date: dayIn(stage, 0, 7),
        time: '16:00',
      };
      await send(mentoring, { ...what, minutes: '60' });
      await settle(stage);
      const invitation = await until(stage, 3, mentee.hand, /would like to take you along/);
      says(wholeText(invitation), /Our audit team plans the year/, /You listen and watch/);
      const yes = invitation.controls.find(({ label }) => /\d:\d\d/.test(label));
      if (!yes) throw new Error('the invitation cannot be accepted');
      await mentee.hand.world.press(mentee.hand.userId, yes);
      await settle(stage);
      for (const who of two(stage)) says(await calendarOf(who), /SUMMARY:Our audit team plans the year/);
    },
  },
  {
    name: 'notes of a meeting: what both read, and what only the writer reads, told apart on the form',
    numbers: ['V7', 'U9'],
    play: async (stage) => {
      const [mentee, mentoring] = two(stage);
      await writeRecord(mentee, { 'both-topics': 'How an audit begins', 'own-own': 'I was nervous' });
      await mentoring.hand.command('notes');
      await mentoring.hand.press(/^Read it$/);
      const read = wholeText(mentoring.hand.see(/How an audit begins/));
      expect(!/nervous/.test(read), 'the mentor reads a private note');
    },
  },
  {
    name: 'half-way each looks back alone, and reads what the other agreed to share',
    numbers: ['X3'],
    play: async (stage) => {
      const [mentee, mentoring] = two(stage);
      await daysUntil(stage, 70, () => two(stage).every(({ hand }) => hand.sees(/are half-way/)));
      const answers = { progress: '3', helps: 'Your questions', change: 'Shorter calls' };
      for (const who of two(stage)) {
        await who.hand.press(/^Look back$/);
        await send(who, who === mentee ? { ...answers, share: ['helps'] } : { helps: 'Your notes', share: [] });
        await settle(stage);
      }
      const told = wholeText(await until(stage, 3, mentoring.hand, /You have both looked back/));
      expect(/Your questions/.test(told) && !/Shorter calls/.test(told), 'not what was to be shared');
    },
  },
  {
    name: 'after four months it ends: a look back, thanks, a summary for both, and the way to a next mentor',
    numbers: ['V1', 'U7', 'X2'],
    play: async (stage) => {
      const [mentee, mentoring] = two(stage);
      const ended = wholeText(await until(stage, 100, mentee.hand, /agreed time is over/));
      says(ended, /has ended/, /Find a new mentor/, /Become a mentor yourself/);
      mentoring.hand.see(/has ended/);
      await mentee.hand.press(/^Look back in two minutes$/);
      await send(mentee, { thanks: 'For every question you asked me.' });
      await settle(stage);
      await until(stage, 3, mentoring.hand, /For every question you asked me/);
      await mentoring.hand.press(/^Download our summary$/);
      await settle(stage);
      mentoring.hand.see(/without the private notes of either/);
    },
  },
];
