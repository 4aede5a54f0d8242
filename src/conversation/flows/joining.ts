import { z } from 'zod';
import { type Entry, entrySchema } from '../../core/people/entry.ts';
import type { Role } from '../../core/people/participation.ts';
import { type RolesOpen, rolesOpen } from '../../core/people/rolesOpen.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { FormAnswers } from '../../ports/view.ts';
import { fillJoining } from './fillJoining.ts';
import type { JoiningErrors } from './joiningErrors.ts';
import { joiningScreens, type Screen, type ScreenId, screenIds } from './joiningScreens.ts';
import { type ReadingContext, readJoining } from './readJoining.ts';

export const joiningVersion = 1;

const screenIdSchema = z.enum(screenIds);

/** Where somebody is on the way into a programme. */
export const joiningStateSchema = z.object({
  /** The screen that comes next. */
  at: screenIdSchema,
  answered: z.array(screenIdSchema),
  entry: entrySchema,
});

export type JoiningState = z.infer<typeof joiningStateSchema>;

export type JoiningEvent =
  /** Opens, or opens again, the screen that comes next. */
  | { readonly kind: 'go-on' }
  /** A screen was sent; it may be an earlier one, from a window left open. */
  | { readonly kind: 'answered'; readonly screen: ScreenId; readonly answers: FormAnswers };

export type JoiningStep =
  | {
      readonly kind: 'ask';
      readonly state: JoiningState;
      readonly screen: Screen;
      readonly position: { readonly number: number; readonly of: number };
      readonly filled: FormAnswers;
      readonly errors: JoiningErrors;
      /** Roles that turned out to be closed to this person; the way goes on with the others. */
      readonly closed: RolesOpen['closed'];
    }
  /** No role is open to this person. They can go back and answer otherwise. */
  | { readonly kind: 'stopped'; readonly state: JoiningState; readonly closed: RolesOpen['closed'] }
  | { readonly kind: 'finished'; readonly entry: Entry; readonly closed: RolesOpen['closed'] };

export function startJoining(entry: Entry): JoiningState {
  return { at: 'start', answered: [], entry };
}

/** One step on the way into a programme. Pure: the same state and event always lead to the same step. */
export function joining(state: JoiningState, event: JoiningEvent, context: ReadingContext): JoiningStep {
  const { programme } = context;
  if (event.kind === 'go-on') return ask(programme, state, state.at, null, {});
  const screen = screensFor(programme, state).find(({ id }) => id === event.screen);
  if (!screen) return ask(programme, state, state.at, null, {});
  const read = readJoining(state.entry, screen, event.answers, context);
  if (read.kind === 'errors') return ask(programme, state, screen.id, event.answers, read.errors);
  return after(programme, taken(state, screen.id, read.entry));
}

function taken(state: JoiningState, at: ScreenId, entry: Entry): JoiningState {
  const sameRoles = entry.roles.join() === state.entry.roles.join();
  // Another role is asked other things about where it stands.
  const still = state.answered.filter((id) => id !== at && (sameRoles || id !== 'standing'));
  return { at, answered: [...still, at], entry };
}

function after(programme: Programme, state: JoiningState): JoiningStep {
  const { open, closed } = rolesSoFar(programme, state);
  if (open.length === 0) {
    // Answering again must not run into the old answers.
    const answered = state.answered.filter((id) => id !== 'standing');
    return { kind: 'stopped', state: { ...state, at: 'start', answered }, closed };
  }
  const done = screenIds.indexOf(state.at);
  const next = screensFor(programme, state).find(({ id }) => screenIds.indexOf(id) > done);
  if (next) return ask(programme, { ...state, at: next.id }, next.id, null, {});
  return { kind: 'finished', entry: settled(state.entry, open), closed };
}

function ask(
  programme: Programme,
  state: JoiningState,
  id: ScreenId,
  typed: FormAnswers | null,
  errors: JoiningErrors,
): JoiningStep {
  const screens = screensFor(programme, state);
  const screen = screens.find((one) => one.id === id) ?? { id: 'start', inputs: ['role', 'language'] };
  const filled = typed ?? fillJoining(state.entry, programme, state.answered.includes(screen.id));
  const position = { number: screens.indexOf(screen) + 1, of: screens.length };
  return { kind: 'ask', state, screen, position, filled, errors, closed: rolesSoFar(programme, state).closed };
}

/** Where people stand is asked of every role they wish for; the rest only of the roles that are open to them. */
function screensFor(programme: Programme, state: JoiningState): readonly Screen[] {
  const wished = state.entry.roles.length === 0 ? bothRoles : state.entry.roles;
  const first = joiningScreens(programme, wished).filter(({ id }) => asksWhereYouStand(id));
  const rest = joiningScreens(programme, rolesSoFar(programme, state).open).filter(({ id }) => !asksWhereYouStand(id));
  return [...first, ...rest];
}

const bothRoles: readonly Role[] = ['mentee', 'mentor'];
const asksWhereYouStand = (id: ScreenId) => id === 'start' || id === 'standing';

function rolesSoFar(programme: Programme, { entry, answered }: JoiningState): RolesOpen {
  if (entry.roles.length === 0) return { open: bothRoles, closed: [] };
  if (!answered.includes('standing')) return { open: entry.roles, closed: [] };
  return rolesOpen(programme, entry.roles, {
    population: entry.population,
    organisation: entry.profile.organisation,
    former: entry.former,
  });
}

/** Without what only another role would have told. */
function settled(entry: Entry, roles: readonly Role[]): Entry {
  const [mentee, mentor] = [roles.includes('mentee'), roles.includes('mentor')];
  return {
    ...entry,
    roles: [...roles],
    population: mentee ? entry.population : null,
    assignmentStart: mentee ? entry.assignmentStart : null,
    assignmentEnd: mentee ? entry.assignmentEnd : null,
    former: mentor ? entry.former : null,
    capacity: mentor ? entry.capacity : 0,
    preference: mentor ? entry.preference : { grades: [], specialisations: [] },
  };
}
