import { answersOf } from '../cast/answersOf.ts';
import { nameOf } from '../cast/nameOf.ts';
import type { ChatMessage } from '../chatWorld.ts';
import { allText, type Hand } from '../hand.ts';
import { skip } from '../skip.ts';
import { expect, type Stage, type Step } from './step.ts';
import { settle, urlIn } from './tale.ts';

const mostScreens = 8;

/** A coordinator's half hour: people are read in and invited, pairs proposed and approved, the digest read and acted on. */
export const coordinatorSteps: readonly Step[] = [
  {
    name: 'coordinator sees what they can do, and nobody else does',
    numbers: ['X3'],
    play: async ({ side, mentee }) => {
      await side.coordinator.hand.command('coordinate');
      side.coordinator.hand.see(/what you can do/);
      await mentee.hand.command('coordinate');
      mentee.hand.see(/not available/);
    },
  },
  {
    name: 'a list with a mistake in it is answered by row and column, and nothing of it is taken',
    numbers: [],
    play: async (stage) => {
      const page = await upload(stage, [rosterLine(stage, 'Atlantis')], true);
      expect(/<td>duty station<\/td>/.test(page), 'the page names no column');
      expect(page.includes('Atlantis') && page.includes('nothing was imported'), 'the mistake is not told');
    },
  },
  {
    name: 'the list is checked, then read in; twice is once',
    numbers: [],
    play: async (stage) => {
      const line = rosterLine(stage, 'geneva');
      expect((await upload(stage, [line], false)).includes('What would change'), 'no dry run');
      expect((await upload(stage, [line], true)).includes('1 new, 0 changed'), 'not read in');
      expect((await upload(stage, [line], true)).includes('0 new, 0 changed, 1 as they were'), 'read in twice');
    },
  },
  {
    name: 'whoever is on it is invited',
    numbers: [],
    play: async (stage) => {
      const { hand } = stage.side.coordinator;
      await openMenu(hand);
      await hand.press(/^Roster$/);
      await hand.press(/^Invite them$/);
      await settle(stage);
      stage.mentee.hand.see(/would like to have you with them/);
    },
  },
  {
    name: 'they join, with what is known filled in',
    numbers: [],
    play: async (stage) => {
      const { hand, persona } = stage.mentee;
      await hand.press(/^Join$/);
      const known = hand.form().fields.flatMap(({ value }) => value ?? []);
      expect(known.includes('mentee'), `nothing is filled in: ${JSON.stringify(known)}`);
      for (let screen = 0; screen < mostScreens && hand.hasForm(); screen += 1) {
        const form = hand.form();
        const errors = await form.send(answersOf({ ...persona, role: 'mentee' }, form.fields));
        expect(Object.keys(errors).length === 0, `sent back: ${JSON.stringify(errors)}`);
      }
      await settle(stage);
    },
  },
  {
    name: 'coordinator asks for pairs, is answered at once, and reads the proposal',
    numbers: ['U6', 'X1'],
    play: async (stage) => {
      const { hand } = stage.side.coordinator;
      await openMenu(hand);
      await hand.press(/^Propose pairs$/);
      hand.see(/I am working on it/);
      await settle(stage);
      const proposal = hand.see(/a proposal/);
      expect(/\d+ of 100/.test(allText(proposal)), 'no pair is proposed');
    },
  },
  {
    name: 'one mentee gets another mentor',
    numbers: [],
    play: async (stage) => {
      const { hand } = stage.side.coordinator;
      await hand.press(/^Change$/);
      const form = hand.form();
      const mentor = form.fields.find(({ id }) => id === 'mentor')?.options[0]?.value;
      if (mentor === undefined) throw new Error('there is nobody else to choose');
      const errors = await form.send({ what: 'swap', mentor });
      expect(Object.keys(errors).length === 0, `sent back: ${JSON.stringify(errors)}`);
      await settle(stage);
      hand.see(/\(kept\)/);
    },
  },
  {
    name: 'approved, nobody hears of it before ten minutes are over; then everybody does',
    numbers: ['J7'],
    play: async (stage) => {
      const { hand } = stage.side.coordinator;
      const spaces = () => stage.mentee.hand.world.conversations(stage.mentee.hand.userId).length;
      const before = spaces();
      await hand.press(/^Approve$/);
      await settle(stage);
      hand.see(/Until that moment you can take it back/);
      expect(spaces() === before, 'a space is there already');
      for (let n = 0; n < 6 && !hand.sees(/(is|are) made, and/); n += 1) {
        await skip(stage.playground.clock, stage.playground.bot, n < 4 ? 'next' : 'day');
        await settle(stage);
      }
      hand.see(/(is|are) made, and/);
    },
  },
  {
    name: 'weeks pass, some do not meet, and the digest comes: a worklist, then how it goes',
    numbers: ['U6'],
    play: async (stage) => {
      for (let week = 0; week < 3; week += 1) {
        await skip(stage.playground.clock, stage.playground.bot, 'week');
        await settle(stage);
      }
      const digest = digestOf(stage);
      expect(/How it goes/.test(allText(digest)), 'the digest has no picture');
      expect(urlIn(digest, /\/files\/[\w.-]+/) !== null, 'the digest has no chart');
    },
  },
  {
    name: 'three of its buttons are used',
    numbers: ['U6'],
    play: async (stage) => {
      const { hand } = stage.side.coordinator;
      const digest = digestOf(stage);
      const useful = /^(Remind|Propose|Nudge|Talk to them|See all|Who could help|What I can do)$/;
      const labels = [...new Set(digest.controls.map(({ label }) => label).filter((label) => useful.test(label)))];
      expect(labels.length >= 3, `only these buttons: ${digest.controls.map(({ label }) => label).join(', ')}`);
      for (const label of labels.slice(-3)) {
        const before = hand.messages().length;
        await hand.press(new RegExp(`^${label}$`), digestOf(stage));
        await settle(stage);
        expect(hand.messages().length > before, `“${label}” was answered with nothing`);
      }
    },
  },
  {
    name: 'a setting is changed by a form, holds, is told by the diary, and goes back to the file',
    numbers: [],
    play: async ({ side }) => {
      const { hand } = side.coordinator;
      await openMenu(hand);
      await hand.press(/^Settings$/);
      await hand.press(/^Change$/, hand.see(/: settings/));
      const form = hand.form();
      const days = form.fields.find(({ label }) => /Days a mentor has for an answer/.test(label));
      if (days === undefined) throw new Error(`the form asks: ${form.fields.map(({ label }) => label).join(', ')}`);
      expect(Object.keys(await form.send({ [days.id]: '0' })).includes(days.id), 'no days at all are taken');
      const errors = await hand.form().send({ [days.id]: '9' });
      expect(Object.keys(errors).length === 0, `sent back: ${JSON.stringify(errors)}`);
      hand.see(/Days a mentor has for an answer: 9/);
      await openMenu(hand);
      await hand.press(/^Settings$/);
      await hand.press(/^As in the file$/, hand.see(/Days a mentor has for an answer: 9 \(file: \d+\)/));
      await openMenu(hand);
      await hand.press(/^Diary$/);
      hand.see(/put “Requests and places” back/);
    },
  },
  {
    name: 'the report opens, without anybody’s name',
    numbers: ['X3'],
    play: async (stage) => {
      const { hand } = stage.side.coordinator;
      await openMenu(hand);
      await hand.press(/^Report$/);
      const url = urlIn(hand.see(/Whoever has the link can read it/), /\/files\/[\w.-]+/);
      if (url === null) throw new Error('there is no link');
      const response = await fetch(url);
      const page = await response.text();
      expect(response.status === 200 && page.includes('<h1>'), `the report answered ${response.status}`);
      const names = stage.side.cast.map((one) => nameOf(one.hand)).filter((name) => page.includes(name));
      expect(names.length === 0, `the report names ${names.join(', ')}`);
    },
  },
];

async function openMenu(hand: Hand): Promise<void> {
  await hand.command('coordinate');
  hand.see(/what you can do/);
}

function rosterLine({ mentee: { hand } }: Stage, station: string): string {
  const person = hand.world.people().find(({ id }) => id === hand.userId);
  return `${person?.email};${person?.name};mentee;${station}`;
}

/** Sends a list to the page behind the link, as a browser would; answers the page. */
async function upload({ side }: Stage, lines: readonly string[], really: boolean): Promise<string> {
  const { hand } = side.coordinator;
  await openMenu(hand);
  await hand.press(/^Roster$/);
  const url = urlIn(hand.see(/the roster/), /\/uploads\/[\w.-]+/);
  if (url === null) throw new Error('there is no link to upload to');
  const form = new FormData();
  const text = ['email;name;role;duty station', ...lines].join('\n');
  form.set('file', new Blob([text], { type: 'text/csv' }), 'list.csv');
  form.set('what', really ? 'import' : 'check');
  const response = await fetch(url, { method: 'POST', body: form });
  return response.text();
}

function digestOf({ side }: Stage): ChatMessage {
  const { hand } = side.coordinator;
  const inChannel = hand.messages().filter((one) => one.conversationId === side.channelId && one.from.bot);
  const found = inChannel.findLast((one) => /How it goes/.test(allText(one)));
  if (!found) throw new Error('no digest in the coordinators’ channel');
  return found;
}
