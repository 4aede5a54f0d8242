import { z } from 'zod';
import { checkInKey } from '../../src/app/keeping/checkInKey.ts';
import { copyKey } from '../../src/app/keeping/promptEffects.ts';
import { bareGoal } from '../../src/core/mentoring/goal.ts';
import { command, type Knock, messageEvent, press, submission } from './knock.ts';
import { pairId, personId, type SoakWorld } from './world.ts';

/*
 * What people do, in the proportions of a working day: of ten events two are messages, two slash commands, two presses
 * that show something, two that change something (and with it a card that stands in the pair's space), two forms.
 */

export interface Mixture {
  /** The event number `n`: each has ids of its own. */
  event(n: number): Knock;
}

const steps = ['25', '50', '75'];

/** Gives each pair a check-in, whose card stands in their space, and a goal. */
export async function mixture(world: SoakWorld): Promise<Mixture> {
  const pairs = world.people.length / 2;
  const cards = await Promise.all(Array.from({ length: pairs }, (_, n) => postCard(world, `C0SOAK${n}`)));
  await world.onStore(({ store }) =>
    store.transaction(async (tx) => {
      const now = new Date();
      for (const [n, card] of cards.entries()) {
        const id = checkInId(n);
        const unanswered = { answer: null, answeredBy: null, answeredAt: null };
        await tx.checkIns.save({
          id,
          pairId: pairId(n),
          period: now.toISOString().slice(0, 10),
          dueAt: now,
          ...unanswered,
        });
        const conversation = {
          platform: 'slack',
          tenant: world.slack.teamId,
          id: `C0SOAK${n}`,
          serviceUrl: null,
        } as const;
        await tx.messages.save(copyKey(checkInKey(pairId(n), id), 'space'), { conversation, id: card }, now);
        const createdBy = personId(world.people[2 * n] ?? '');
        const at = { createdAt: now, updatedAt: now };
        const text = 'Lead a meeting of the country team by the summer';
        await tx.goals.save({
          ...bareGoal,
          id: goalId(n),
          pairId: pairId(n),
          text,
          by: null,
          state: 'open',
          createdBy,
          ...at,
        });
      }
    }),
  );

  return {
    event: (n) => {
      const round = Math.floor(n / world.people.length);
      const at = n % world.people.length;
      const user = world.people[at] ?? '';
      const pair = Math.floor(at / 2);
      const channel = `C0SOAK${pair}`;
      const where = { channel, ts: cards[pair] ?? '' };
      // Another one each round, so that everybody does everything.
      switch ((at + round * 3) % 10) {
        case 0:
        case 5:
          return messageEvent(world, user, n, 'help');
        case 1:
          return command(world, user, n, 'pair');
        case 6:
          return command(world, user, n, 'goals');
        case 2:
        case 7:
          return press(world, user, n, where, { v: 'keeping.goals', i: pairId(pair), a: '' });
        case 3:
        case 8: {
          const answer = round % 2 === 0 ? 'met' : 'not-yet';
          return press(world, user, n, where, { v: 'keeping.answer', i: checkInId(pair), a: answer });
        }
        default: {
          const progress = steps[(round + at) % steps.length] ?? '25';
          return submission(world, user, n, {
            form: 'keeping.goal-progress',
            token: goalId(pair),
            answers: { progress },
          });
        }
      }
    },
  };
}

/** A message of the bot's that is there already; answers its `ts`. */
async function postCard(world: SoakWorld, channel: string): Promise<string> {
  const response = await fetch(`${world.slack.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${world.botToken}` },
    body: JSON.stringify({ channel, text: 'Have you met?' }),
  });
  return z.object({ ts: z.string() }).parse(await response.json()).ts;
}

const checkInId = (n: number): string => `chk_soak_${n}`;
const goalId = (n: number): string => `goal_soak_${n}`;
