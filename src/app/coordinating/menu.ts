import { menuView, whichToCoordinate } from '../../conversation/views/coordinating/menuView.ts';
import { workKinds } from '../../core/digest/work.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import { loadSections } from '../digest/workSources.ts';
import { notAllowed } from '../notAllowed.ts';
import { coordinatedBy, coordinates } from './coordinates.ts';
import type { ActionCase, Call, CommandCase } from './reach.ts';

/** `coordinate`: what waits for this coordinator, and what they can do. With several programmes, which. */
export const coordinate: CommandCase = async (call) => {
  const mine = await coordinatedBy(call, call.person.id);
  const [only, ...others] = mine;
  if (!only) return notAllowed(call);
  return others.length === 0 ? menuOf(call, only) : { kind: 'answer', view: whichToCoordinate(call.words, mine) };
};

export const showMenu: ActionCase = (call, { id }) => coordinates(call, id, (programme) => menuOf(call, programme));

async function menuOf(call: Call, programme: Programme): Promise<Reply> {
  const all = await loadSections(call, programme, workKinds, { limit: 1, offset: 0 });
  const waiting = all.filter(({ total }) => total > 0);
  return { kind: 'answer', view: menuView(call.words, programme, waiting) };
}
