import { type Answers, allText, type Hand } from '../hand.ts';
import type { Seated } from '../startPlayground.ts';
import { expect, type Stage } from './step.ts';
import { daysUntil, send, settle, urlIn } from './tale.ts';

/* What two people do about a meeting, in any programme. */

/** One suggests times that the bot finds, the other takes the first. Answers the words of the form. */
export async function agreeOnTime(stage: Stage, asks: Seated, answers: Seated): Promise<string> {
  await asks.hand.command('meet');
  await asks.hand.press(/^Find a time$/);
  const form = asks.hand.form();
  const words = [...form.texts, ...form.fields.flatMap(({ options }) => options.map(({ label }) => label))].join('\n');
  await send(asks);
  await settle(stage);
  const offer = answers.hand.see(/suggests these times/);
  const time = offer.controls.find(({ label }) => /\d:\d\d/.test(label));
  if (!time) throw new Error(`no time to choose: ${offer.controls.map(({ label }) => label).join(' | ')}`);
  await answers.hand.world.press(answers.hand.userId, time);
  await settle(stage);
  return words;
}

/** Lets time pass until each of them has been asked about so many meetings how they were. */
export async function letThemTakePlace(stage: Stage, who: readonly Seated[], meetings: number): Promise<void> {
  const asked = () => who.every(({ hand }) => count(hand, /How was it\?/) >= meetings);
  await daysUntil(stage, 24, asked);
  expect(asked(), `not everybody was asked how meeting ${meetings} was`);
}

/** Writes the record of the newest meeting; `answers` by the field’s id. */
export async function writeRecord(who: Seated, answers: Answers): Promise<void> {
  const { hand } = who;
  await hand.press(/^(Write the record|Change it)$/);
  const labels = hand.form().fields.map(({ label }) => label);
  expect(
    labels.some((label) => label.startsWith('Shared')) && labels.some((label) => label.startsWith('Only you')),
    `the form does not tell shared and private apart: ${labels.join(' | ')}`,
  );
  await send(who, answers);
}

/** The newest calendar file that this person has: attached on Slack, behind a link on Teams. */
export async function calendarOf({ hand }: Seated): Promise<string> {
  for (const message of [...hand.messages()].reverse()) {
    const file = message.files.find(({ name }) => name.endsWith('.ics'));
    const attached = file && hand.world.file(hand.userId, file.id);
    if (attached) return new TextDecoder().decode(attached.bytes);
    const url = /Calendar file/.test(allText(message)) ? urlIn(message, /\/files\/[\w.-]+/) : null;
    if (url !== null) return (await fetch(url)).text();
  }
  throw new Error(`${hand.userId} has no calendar file`);
}

export const count = (hand: Hand, pattern: RegExp): number =>
  hand.messages().filter((message) => pattern.test(allText(message))).length;
