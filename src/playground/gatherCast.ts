import { askMentor } from './cast/askMentor.ts';
import { firstPairs } from './cast/firstPairs.ts';
import { joinProgramme } from './cast/joinProgramme.ts';
import type { Playground, Side } from './startPlayground.ts';

/**
 * Everybody who has a part in the programme joins it, over the wire, as they would. Then some ask a mentor who says
 * yes: a programme is never seen empty, and some of its mentors have no room.
 */
export async function gatherCast(playground: Playground): Promise<void> {
  const { bot, sides } = playground;
  for (const side of sides) await joinAll(side);
  await bot.settle();
  const pairs = sides.map(({ cast }) => firstPairs(cast));
  await Promise.all(pairs.map(inTurn(([mentee, mentor]) => askMentor(mentee, mentor))));
  await bot.settle();
  await Promise.all(pairs.map(inTurn(([, mentor]) => mentor.hand.press(/^(Accept|Accepter)$/))));
  await bot.settle();
}

async function joinAll({ cast, coordinator }: Side): Promise<void> {
  for (const { persona, hand } of cast) {
    if (persona.role !== 'none') await joinProgramme(hand, persona);
  }
  await coordinator.hand.command('mentor');
}

/** One after another on a side, while both sides go on at once. */
const inTurn =
  <T>(deed: (one: T) => Promise<void>) =>
  async (all: readonly T[]): Promise<void> => {
    for (const one of all) await deed(one);
  };
