import { z } from 'zod';
import { type Call, json, type Method, parsed, userOf } from '../method.ts';
import type { SlackView } from '../model.ts';
import { SlackFailure } from '../slackFailure.ts';
import type { SlackState } from '../slackState.ts';
import { viewObject } from '../viewObject.ts';
import { changeView, newView, viewPayload } from '../viewPayload.ts';

/** Uses a trigger up (docs: "views.open, Errors"). Answers whose it is. */
function exchange(state: SlackState, id: string): string {
  const trigger = state.triggers.get(id);
  if (trigger === undefined) throw new SlackFailure('invalid_trigger_id');
  if (trigger.used) throw new SlackFailure('exchanged_trigger_id');
  if (state.now().getTime() > trigger.expiresAt) throw new SlackFailure('expired_trigger_id');
  trigger.used = true;
  return trigger.user;
}

const triggered = z.object({ trigger_id: z.string(), view: json });

function modal(state: SlackState, view: unknown) {
  const payload = viewPayload(state, view);
  if (payload.type !== 'modal') throw new SlackFailure('invalid_arguments');
  return payload;
}

function open({ state, args }: Call): Record<string, unknown> {
  const call = parsed(triggered, args);
  const payload = modal(state, call.view);
  const user = exchange(state, call.trigger_id);
  const view = newView(state, user, payload, null);
  state.modals.set(user, [view]);
  state.changed();
  return { view: viewObject(state, view) };
}

function push({ state, args }: Call): Record<string, unknown> {
  const call = parsed(triggered, args);
  const payload = modal(state, call.view);
  const user = exchange(state, call.trigger_id);
  const stack = state.viewsOf(user);
  const below = stack.at(-1);
  if (below === undefined) throw new SlackFailure('not_found');
  // Docs, "Modals": up to three views in a stack.
  if (stack.length >= 3) throw new SlackFailure('push_limit_reached');
  const view = newView(state, user, payload, below);
  stack.push(view);
  state.changed();
  return { view: viewObject(state, view) };
}

function update({ state, args }: Call): Record<string, unknown> {
  const call = parsed(
    z.object({
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      hash: z.string().optional(),
      view: json,
    }),
    args,
  );
  const payload = modal(state, call.view);
  const view = [...state.modals.values()].flat().find((one) => matches(one, call.view_id, call.external_id));
  if (view === undefined) throw new SlackFailure('not_found');
  if (call.hash !== undefined && call.hash !== view.hash) throw new SlackFailure('hash_conflict');
  changeView(state, view, payload);
  return { view: viewObject(state, view) };
}

function matches(view: SlackView, id: string | undefined, externalId: string | undefined): boolean {
  return id !== undefined ? view.id === id : externalId !== undefined && view.payload.native.external_id === externalId;
}

function publish({ state, args }: Call): Record<string, unknown> {
  const call = parsed(z.object({ user_id: z.string(), view: json, hash: z.string().optional() }), args);
  const user = userOf(state, call.user_id);
  if (user.deleted) throw new SlackFailure('user_not_found');
  const payload = viewPayload(state, call.view);
  if (payload.type !== 'home') throw new SlackFailure('invalid_arguments');
  const before = state.homes.get(user.id);
  if (call.hash !== undefined && before !== undefined && before.hash !== call.hash) {
    throw new SlackFailure('hash_conflict');
  }
  const view = before ?? newView(state, user.id, payload, null);
  state.homes.set(user.id, view);
  changeView(state, view, payload);
  return { view: viewObject(state, view) };
}

export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': { scopes: [], run: open },
  'views.push': { scopes: [], run: push },
  'views.update': { scopes: [], run: update },
  'views.publish': { scopes: [], run: publish },
};
