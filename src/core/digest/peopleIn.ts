import type { WorkItem } from './work.ts';

/** Whom a line of the worklist speaks of, by id. */
export function peopleIn(item: WorkItem): readonly string[] {
  switch (item.kind) {
    case 'no-match':
    case 'claim':
      return [item.personId];
    case 'delivery':
      return item.personIds;
    case 'shortage':
      return [];
    default:
      return [item.menteeId, item.mentorId];
  }
}
