import { joinProgramme } from './cast/joinProgramme.ts';
import type { Playground } from './startPlayground.ts';

/** Everybody who has a part in the programme joins it, over the wire, as they would. */
export async function gatherCast(playground: Playground): Promise<void> {
  for (const side of playground.sides) {
    for (const { persona, hand } of side.cast) {
      if (persona.role !== 'none') await joinProgramme(hand, persona);
    }
    await side.coordinator.hand.command('mentor');
  }
  await playground.bot.settle();
}
