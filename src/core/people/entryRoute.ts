import type { Programme } from '../programme/programme.ts';

/** How a mentee of this population comes to a mentor: by their own choice, or by an introduction. */
export function entryRoute(programme: Programme, population: string | null): 'choose' | 'assigned' {
  return programme.populations.find(({ id }) => id === population)?.entryRoute ?? 'choose';
}
