import {
  type JoiningEvent,
  type JoiningState,
  type JoiningStep,
  joining,
  startJoining,
} from '../../conversation/flows/joining.ts';
import { screenIds } from '../../conversation/flows/joiningScreens.ts';
import { already } from '../../conversation/views/joining/already.ts';
import { joiningForm } from '../../conversation/views/joining/joiningForm.ts';
import { stopped } from '../../conversation/views/joining/stopped.ts';
import { roleHeld } from '../../conversation/views/people/roleHeld.ts';
import { entryOf } from '../../core/people/entry.ts';
import { localDay } from '../../core/people/localDay.ts';
import type { Role } from '../../core/people/participation.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { withRoster } from '../roster/rosterFor.ts';
import { finishJoining } from './finishJoining.ts';
import { heldRoles } from './heldRoles.ts';
import { findJoining, lockJoining, removeJoining, saveJoining } from './joiningTalk.ts';
import { readToken } from './readToken.ts';

/** Opens the screen that comes next: the first, or the one where they stopped. */
export const goOnJoining: ActionCase = async (call, { id }) => {
  const programme = call.programmes.byId(id);
  if (!programme) return notAllowed(call);
  const state = (await findJoining(call, call.person.id, id)) ?? (await fresh(call, programme));
  return walk(call, programme, state, { kind: 'go-on' });
};

/** Forgets what was sent so far and opens the first screen. */
export const startOver: ActionCase = async (call, { id }) => {
  const programme = call.programmes.byId(id);
  if (!programme) return notAllowed(call);
  await removeJoining(call, call.person.id, id);
  return walk(call, programme, await fresh(call, programme), { kind: 'go-on' });
};

/** A screen was sent. */
export const answerJoining: FormCase = async (call, token, answers) => {
  const { programmeId, screen } = readToken(token);
  const programme = call.programmes.byId(programmeId);
  const id = screenIds.find((one) => one === screen);
  if (!programme || !id) return notAllowed(call);
  const state = await lockJoining(call, call.person.id, programme.id);
  if (!state && id !== 'start') {
    // Finished, or started over, in another window.
    const part = await call.tx.participations.find(call.person.id, programme.id);
    if (part?.state === 'active') return { kind: 'answer', view: already(call.words, programme, part.roles) };
  }
  const event = { kind: 'answered', screen: id, answers } as const;
  return walk(call, programme, state ?? (await fresh(call, programme)), event);
};

async function fresh(call: Call, programme: Programme): Promise<JoiningState> {
  const part = await call.tx.participations.find(call.person.id, programme.id);
  const answers = await call.tx.joiningAnswers.of(call.person.id, programme.id);
  return startJoining(await withRoster(call, call.person, programme.id, entryOf(call.person, part, answers)));
}

async function walk(call: Call, programme: Programme, kept: JoiningState, event: JoiningEvent): Promise<Reply> {
  const { person, now } = call;
  // The language may have been changed elsewhere since.
  const state = { ...kept, entry: { ...kept.entry, language: person.language } };
  const today = localDay(now, state.entry.profile.timeZone);
  const step = joining(state, event, { programme, today, email: person.email });
  const roles = rolesAnswered(step, event);
  const held = roles ? await heldRoles(call, person.id, programme.id, roles) : [];
  if (held.length > 0) return { kind: 'answer', view: roleHeld(call.words, programme, held) };
  if (step.kind === 'finished') return finishJoining(call, programme, step.entry, step.closed);
  await saveJoining(call, person.id, programme.id, step.state);
  // The language they just chose is the language from here on, wherever they go on.
  const spoken = { ...person, language: step.state.entry.language };
  if (spoken.language !== person.language) await call.tx.people.save(spoken);
  const words = call.wordsFor(spoken);
  if (step.kind === 'stopped') return { kind: 'answer', view: stopped(words, programme, step.closed) };
  const form = joiningForm(words, programme, step, now);
  return Object.keys(step.errors).length > 0 ? { kind: 'errors', form } : { kind: 'form', form };
}

/** The roles somebody has just decided on: with the first screen, so that nobody answers the others in vain, and at the end. */
function rolesAnswered(step: JoiningStep, event: JoiningEvent): readonly Role[] | null {
  if (step.kind === 'finished') return step.entry.roles;
  const decided = event.kind === 'answered' && event.screen === 'start' && step.state.at !== 'start';
  return decided ? step.state.entry.roles : null;
}
