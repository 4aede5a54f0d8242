import type { ProgrammeBook } from '../app/job.ts';
import type { Programme } from '../core/programme/programme.ts';

export function programmeBook(all: readonly Programme[]): ProgrammeBook {
  return { all, byId: (id) => all.find((programme) => programme.id === id) ?? null };
}
