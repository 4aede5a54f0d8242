import type { ProgrammeBook } from '../../src/app/job.ts';
import type { Programme } from '../../src/core/programme/programme.ts';

export function programmeBook(all: readonly Programme[]): ProgrammeBook {
  return { all, byId: (id) => all.find((programme) => programme.id === id) ?? null };
}
