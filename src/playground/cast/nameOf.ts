import type { Hand } from '../hand.ts';

/** What this person is called in their own chat: the two sides know the same persona under different names. */
export function nameOf({ world, userId }: Hand): string {
  return world.people().find((person) => person.id === userId)?.name ?? userId;
}
