import { askMentor } from './cast/askMentor.ts';
import { firstPairs } from './cast/firstPairs.ts';
import { joinProgramme } from './cast/joinProgramme.ts';
import type { Hand } from './hand.ts';
import type { Playground, Side } from './startPlayground.ts';

/**
 * Everybody who has a part in the programme joins it, over the wire, as they would; where the programme has claims
 * confirmed, the coordinator does. Then some ask a mentor who says yes: a programme is never seen empty, and some of its
 * mentors have no room.
 */
export async function gatherCast({ bot, sides }: Playground): Promise<void> {
  for (const side of sides) await joinAll(side);
  await bot.settle();
  for (const { coordinator } of sides) await confirmClaims(coordinator.hand);
  await bot.settle();
  const asked = await Promise.all(sides.map(askForPairs));
  await bot.settle();
  await Promise.all(asked.map(inTurn((mentor) => mentor.press(/^(Accept|Accepter)$/))));
  await bot.settle();
}

async function joinAll({ cast, coordinator }: Side): Promise<void> {
  for (const { persona, hand } of cast) {
    if (persona.role !== 'none') await joinProgramme(hand, persona);
  }
  await coordinator.hand.command('mentor');
}

/** A mentor who says to have been in a population is not offered before a coordinator has confirmed it. */
async function confirmClaims(coordinator: Hand): Promise<void> {
  for (const message of coordinator.messages()) {
    if (message.controls.some(({ label }) => confirm.test(label))) await coordinator.press(confirm, message);
  }
}

const confirm = /^(Confirm|Confirmer)$/;

/** Answers the mentors who were asked. */
async function askForPairs({ cast }: Side): Promise<Hand[]> {
  const mentors: Hand[] = [];
  for (const [mentee, preferred] of firstPairs(cast)) {
    mentors.push((await askMentor(mentee, preferred, cast)).hand);
  }
  return mentors;
}

/** One after another on a side, while both sides go on at once. */
const inTurn =
  <T>(deed: (one: T) => Promise<void>) =>
  async (all: readonly T[]): Promise<void> => {
    for (const one of all) await deed(one);
  };
