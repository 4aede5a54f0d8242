import type { ProgrammeBook } from '../../src/app/job.ts';
import type { Programme } from '../../src/core/programme/programme.ts';

export function programmeBook(all: readonly Programme[]): ProgrammeBook {
  const byId = (id: string) => all.find((programme) => programme.id === id) ?? null;
  return { all, byId, filed: byId };
}
