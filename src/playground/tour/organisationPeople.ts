import { nameOf } from '../cast/nameOf.ts';
import type { Hand } from '../hand.ts';
import type { Stage } from './step.ts';
import { seat } from './tale.ts';

/* Who is who in the organisation-wide programme. */

export const silent = (stage: Stage) => seat(stage, 2);
export const busy = (stage: Stage) => seat(stage, 3);
export const last = (stage: Stage) => seat(stage, 5);
export const mentor = (stage: Stage) => seat(stage, 7);
export const junior = (stage: Stage) => seat(stage, 10);
export const colleague = (stage: Stage) => seat(stage, 11);
export const rival = (stage: Stage) => seat(stage, 13);
export const other = (stage: Stage) => seat(stage, 14);
export const two = (stage: Stage) => [stage.mentee, mentor(stage)] as const;

/** Whether somebody is offered this mentor when they look for them by name. */
export async function isOffered(hand: Hand, who: Hand): Promise<boolean> {
  await hand.command(`find ${nameOf(who)}`);
  const answer = hand.messages().findLast(({ from }) => from.bot);
  return answer?.controls.some(({ label }) => label === `Ask ${nameOf(who)}`) === true;
}
