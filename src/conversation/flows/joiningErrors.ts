import type { JoiningInput } from './joiningScreens.ts';

/** Why an answer is not taken. Words are made in the view. */
export type JoiningError =
  | 'missing'
  | 'assignment-needed'
  | 'not-in-list'
  | 'too-long'
  | 'not-an-email'
  | 'own-email'
  | 'not-a-date'
  | 'ends-before-start'
  | 'already-over'
  | 'not-a-time'
  | 'no-hours'
  | 'not-a-number';

export type JoiningErrors = Readonly<Partial<Record<JoiningInput, JoiningError>>>;
