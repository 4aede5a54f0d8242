import { answersOf } from '../cast/answersOf.ts';
import { nameOf } from '../cast/nameOf.ts';
import type { ChatField, ChatMessage } from '../chatWorld.ts';
import { type Answers, allText, type Hand } from '../hand.ts';
import { skip } from '../skip.ts';
import type { Seated } from '../startPlayground.ts';
import type { Stage } from './step.ts';

/* Deeds that several tours need. */

/** One of the side's cast by their place in the list. @throws when there are fewer. */
export function seat({ side }: Stage, place: number): Seated {
  const seated = side.cast[place];
  if (!seated) throw new Error(`the cast has no place ${place}`);
  return seated;
}

export const settle = (stage: Stage): Promise<void> => stage.playground.bot.settle();

export const firstName = (hand: Hand): string => nameOf(hand).split(' ')[0] ?? '';

/** Sends the form in front of this person: what they know, with `also` on top. @throws with what came back. */
export async function send({ persona, hand }: Seated, also: Answers = {}): Promise<void> {
  const form = hand.form();
  const before = hand.messages().length;
  const errors = await form.send({ ...answersOf(persona, form.fields), ...also });
  if (Object.keys(errors).length > 0) throw new Error(`“${form.title}” came back: ${JSON.stringify(errors)}`);
  // Teams answers before it acknowledges; Slack takes a form first, and the answer comes a moment later.
  if (hand.world.platform === 'slack') await somethingNew(hand, before);
}

/** Resolves when there is a form or a message that was not there; what does not come is missed by the step that looks for it. */
async function somethingNew(hand: Hand, before: number): Promise<void> {
  const waiting = () => !hand.hasForm() && hand.messages().length === before;
  if (!waiting()) return;
  await new Promise<void>((resolve) => {
    const stop = hand.world.onChange(() => !waiting() && done());
    const tooLong = setTimeout(() => done(), 2000);
    const done = () => {
      clearTimeout(tooLong);
      stop();
      resolve();
    };
  });
}

/** Joins screen by screen; answers every field there was. @throws when there is no end to it. */
export async function joinAs(
  stage: Stage,
  who: Seated,
  role: 'mentee' | 'mentor',
  also: Answers = {},
): Promise<ChatField[]> {
  const asked: ChatField[] = [];
  await who.hand.command('join');
  await who.hand.press(/^Start$/);
  for (let screen = 0; who.hand.hasForm(); screen += 1) {
    if (screen > 8) throw new Error('joining does not end');
    asked.push(...who.hand.form().fields);
    await send(who, { role, ...also });
  }
  await settle(stage);
  return asked;
}

/** @throws with the first of them that is not in the text. */
export function says(text: string, ...all: readonly RegExp[]): void {
  for (const said of all) if (!said.test(text)) throw new Error(`it does not say ${said}: ${text.slice(0, 600)}`);
}

/** A message with the words of its links and buttons, which Teams shows as such. */
export const wholeText = (message: ChatMessage): string =>
  [allText(message), ...message.controls.map(({ label }) => label)].join('\n');

/** Looks for this mentor by name and asks. */
export async function ask(mentee: Seated, mentor: Seated, also: Answers = {}): Promise<void> {
  await mentee.hand.command(`find ${nameOf(mentor.hand)}`);
  await mentee.hand.press(new RegExp(`^Ask ${firstName(mentor.hand)}`));
  await send(mentee, { note: 'I would like to learn how you work.', ...also });
}

/** Lets time pass, from one due moment to the next, until it has come about or these days are over. */
export async function daysUntil({ playground }: Stage, days: number, come: () => boolean): Promise<void> {
  const end = playground.clock.now().getTime() + days * 86_400_000;
  while (!come() && playground.clock.now().getTime() < end) await skip(playground.clock, playground.bot, 'next');
}

/** Lets days pass until somebody sees it. @throws when it does not come within `days`. */
export async function until(stage: Stage, days: number, hand: Hand, pattern: RegExp): Promise<ChatMessage> {
  await daysUntil(stage, days, () => hand.sees(pattern));
  return hand.see(pattern);
}

/** What people see of each other's time: a message on a working day between nine and five of its reader. @throws otherwise. */
export function inWorkingHours({ persona }: Seated, message: ChatMessage): void {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: persona.timeZone, weekday: 'short', hour: '2-digit' });
  const [day = '', hour = ''] = parts.format(new Date(message.at)).split(', ');
  const works = !['Sat', 'Sun'].includes(day) && Number(hour) >= 9 && Number(hour) < 17;
  if (!works) throw new Error(`${persona.name} was written to on ${day} at ${hour} in ${persona.timeZone}`);
}

/** The first address in a message with this path; `null` when there is none. */
export function urlIn(message: ChatMessage, path: RegExp): string | null {
  return new RegExp(`https?://[^"\\\\ ]+${path.source}`).exec(JSON.stringify(message.native))?.[0] ?? null;
}

/** A day some months and days from now, as forms want it. */
export function dayIn({ playground }: Stage, months: number, days = 0): string {
  const day = new Date(playground.clock.now());
  day.setUTCMonth(day.getUTCMonth() + months, day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
