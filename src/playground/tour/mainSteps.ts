import { answersOf } from '../cast/answersOf.ts';
import { joinProgramme } from '../cast/joinProgramme.ts';
import { nameOf } from '../cast/nameOf.ts';
import type { Persona } from '../cast/persona.ts';
import type { ChatControl, ChatMessage } from '../chatWorld.ts';
import { allText, type Hand } from '../hand.ts';
import { skip } from '../skip.ts';
import { expect, type Stage, type Step } from './step.ts';

const settle = (stage: Stage) => stage.playground.bot.settle();
const asMentee = (persona: Persona): Persona => ({ ...persona, role: 'mentee' });
const firstName = (name: string) => name.split(' ')[0] ?? name;

/** The whole main path, once: from a newcomer's first word to the coordinators' digest and the end of the pair. */
export const mainSteps: readonly Step[] = [
  {
    name: 'newcomer asks what there is',
    numbers: [],
    play: async ({ mentee }) => {
      await mentee.hand.command('mentor');
      mentee.hand.see(/join|programme/i);
    },
  },
  {
    name: 'newcomer mistypes and is helped',
    numbers: [],
    play: async ({ mentee }) => {
      await mentee.hand.command('jion');
      mentee.hand.see(/Did you mean “join”/);
    },
  },
  {
    name: 'newcomer joins as mentee',
    numbers: [],
    play: async ({ mentee }) => {
      const screens = await joinProgramme(mentee.hand, asMentee(mentee.persona));
      expect(screens <= 6, `joining took ${screens} screens`);
    },
  },
  {
    name: 'a second join makes no second profile',
    numbers: [],
    play: async ({ mentee }) => {
      await mentee.hand.command('join');
      mentee.hand.see(/already take part/);
    },
  },
  {
    name: 'mentee looks for procurement',
    numbers: ['O8', 'X1'],
    play: async ({ mentee, mentor }) => {
      await mentee.hand.command('find procurment geneva');
      mentee.hand.see(new RegExp(nameOf(mentor.hand)));
      mentee.hand.see(/Works in|You both speak/);
    },
  },
  {
    name: 'mentee asks a mentor',
    numbers: ['O8'],
    play: async (stage) => {
      const { mentee, mentor } = stage;
      await mentee.hand.press(new RegExp(`^Ask ${firstName(nameOf(mentor.hand))}`));
      const form = mentee.hand.form();
      const note = { note: 'How did you find your way into procurement?' };
      const errors = await form.send({ ...answersOf(mentee.persona, form.fields), ...note });
      expect(Object.keys(errors).length === 0, `the request was sent back: ${JSON.stringify(errors)}`);
      await settle(stage);
      mentee.hand.see(/on its way/);
    },
  },
  {
    name: 'mentor reads the request',
    numbers: ['X1'],
    play: async ({ mentee, mentor }) => {
      const card = mentor.hand.see(/would like you to be their mentor|souhaite vous avoir comme mentor/);
      expect(allText(card).includes('How did you find your way'), 'the note is not on the card');
      expect(allText(card).includes(nameOf(mentee.hand)), 'the mentee is not named on the card');
    },
  },
  {
    name: 'mentor accepts',
    numbers: [],
    play: async (stage) => {
      const { hand } = stage.mentor;
      const before = directTalk(hand).length;
      const accept = acceptButton(hand);
      if (!accept) throw new Error('the card offers no button to accept');
      stage.acceptControl = accept;
      // A double click: both presses are on their way before the card is drawn anew.
      await Promise.all([hand.world.press(hand.userId, accept), hand.world.press(hand.userId, accept)]);
      await settle(stage);
      hand.see(/now mentoring|accompagnez/);
      expect(directTalk(hand).length === before, 'the double click was answered with more than the card');
    },
  },
  {
    name: 'a second press changes nothing',
    numbers: ['U3'],
    play: async (stage) => {
      const { hand } = stage.mentor;
      const before = hand.messages().length;
      expect(acceptButton(hand) === null, 'the card still offers to accept');
      expect(spacesOf(stage).length === 1, `${spacesOf(stage).length} spaces instead of one`);
      await pressAgain(stage);
      await settle(stage);
      expect(spacesOf(stage).length === 1, `${spacesOf(stage).length} spaces after a second press`);
      expect(hand.messages().length === before, 'the mentor was told something about the second press');
      expect(acceptButton(hand) === null, 'the card offers to accept again');
      hand.see(/now mentoring|accompagnez/);
    },
  },
  {
    name: 'the pair space opens for the two',
    numbers: ['X2'],
    play: async (stage) => {
      const [space, ...more] = spacesOf(stage);
      expect(space !== undefined && more.length === 0, `${spacesOf(stage).length} spaces instead of one`);
      stage.spaceId = space?.id ?? null;
      stage.mentee.hand.see(/Welcome,/);
      const coordinator = stage.side.coordinator.hand;
      expect(
        !coordinator.world.conversations(coordinator.userId).some((c) => c.id === stage.spaceId),
        'the coordinator is in the pair’s space',
      );
    },
  },
  {
    name: 'a check-in comes on time',
    numbers: ['U8'],
    play: async (stage) => {
      for (let day = 0; day < 45 && !stage.mentee.hand.sees(/Have you met since|short check-in/i); day += 1) {
        await skip(stage.playground.clock, stage.playground.bot, 'day');
      }
      stage.mentee.hand.see(/Have you met since|short check-in/i);
    },
  },
  {
    name: 'mentee answers with one press',
    numbers: [],
    play: async (stage) => {
      await stage.mentee.hand.press(/^We met/);
      await settle(stage);
      stage.mentor.hand.see(/We met/);
    },
  },
  {
    name: 'the pair writes down a goal',
    numbers: ['O5'],
    play: async (stage) => {
      await stage.mentee.hand.command('goals');
      await stage.mentee.hand.press(/^Add a goal$/);
      await stage.mentee.hand.form().send({ text: 'Lead one tender from start to end' });
      await settle(stage);
      await stage.mentee.hand.command('goals');
      stage.mentee.hand.see(/Lead one tender/);
    },
  },
  {
    name: 'coordinators read the weekly digest',
    numbers: ['U6'],
    play: async (stage) => {
      await skip(stage.playground.clock, stage.playground.bot, 'week');
      const { hand } = stage.side.coordinator;
      const digest = hand.messages().findLast((m) => m.conversationId === stage.side.channelId && m.from.bot);
      expect(digest !== undefined, 'no digest in the coordinators’ channel');
      expect(
        digest !== undefined && /[1-9]\d* full/.test(allText(digest)),
        'the digest knows of no mentor without room',
      );
      expect(
        !hand.messages().some((m) => /Lead one tender|How did you find your way/.test(allText(m))),
        'the coordinator can read the pair',
      );
    },
  },
  {
    name: 'the pair ends and its space is closed',
    numbers: ['U7', 'X2'],
    play: async (stage) => {
      await stage.mentee.hand.command('pair');
      await stage.mentee.hand.press(/^End this pair$/);
      const form = stage.mentee.hand.form();
      await form.send(answersOf(stage.mentee.persona, form.fields));
      await settle(stage);
      stage.mentor.hand.see(/has ended|a pris fin/);
      const { hand } = stage.mentee;
      // Slack archives the channel; in a Teams chat, which nobody can archive, the bot says goodbye and leaves.
      const farewell = hand.messages().findLast((m) => m.conversationId === stage.spaceId && m.from.bot);
      expect(farewell !== undefined && /this space closes/.test(allText(farewell)), 'no farewell in the space');
      const space = spacesOf(stage).find(({ id }) => id === stage.spaceId);
      expect(stage.side.platform === 'teams' || space?.archived === true, 'the space is still open');
    },
  },
];

/** What mentee and mentor are both in, besides the bot's direct talks and channels that were there before. */
function spacesOf({ mentee, mentor }: Stage) {
  const ofMentor = new Set(mentor.hand.world.conversations(mentor.hand.userId).map((c) => c.id));
  return mentee.hand.world.conversations(mentee.hand.userId).filter((c) => c.kind !== 'direct' && ofMentor.has(c.id));
}

const acceptButton = (hand: Hand): ChatControl | null =>
  hand
    .messages()
    .flatMap((message) => message.controls)
    .findLast(({ label }) => /^(Accept|Accepter)$/.test(label)) ?? null;

const directTalk = ({ world, userId }: Hand): readonly ChatMessage[] =>
  world.messages(userId, world.conversations(userId)[0]?.id ?? '');

/** A Teams client that was away still shows the old card. Slack's shows what there is, and a press is refused before it leaves. */
async function pressAgain({ side, mentor: { hand }, acceptControl }: Stage): Promise<void> {
  if (!acceptControl) throw new Error('nothing was pressed before');
  const pressing = hand.world.press(hand.userId, acceptControl);
  if (side.platform === 'teams') return pressing;
  const refused = await pressing.then(
    () => false,
    (error: unknown) => error instanceof Error && error.message.includes('not on the screen any more'),
  );
  expect(refused, 'Slack let the old button be pressed');
}
