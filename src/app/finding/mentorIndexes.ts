import { MentorIndex } from '../../core/matching/index/mentorIndex.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { PeopleChanges } from '../../ports/peopleChanges.ts';
import type { Job, MentorIndexes } from '../job.ts';
import { candidatesInParts, loadSome } from './loadCandidates.ts';

/** Changes from which making the index anew is quicker than taking them in. */
const manyChanges = 2_000;

interface Kept {
  /** Whoever wants it while it is made waits for the same one. */
  made: Promise<MentorIndex> | null;
  /** Whose records have changed since. */
  readonly changed: Set<string>;
}

/**
 * Keeps an index for each programme, made from the database when it is first wanted. A change is only noted when it is
 * told, and taken in by the next search, in its own transaction: so a search knows of all that was committed before it.
 */
export function keepMentorIndexes(changes: PeopleChanges): MentorIndexes {
  const all = new Map<string, Kept>();
  changes.watch((told) => {
    for (const kept of all.values()) {
      if (told.kind === 'anybody') kept.made = null;
      else for (const id of told.ids) kept.changed.add(id);
    }
  });
  return {
    of: async (job, programme) => {
      const kept = all.get(programme.id) ?? { made: null, changed: new Set<string>() };
      all.set(programme.id, kept);
      if (kept.changed.size > manyChanges) kept.made = null;
      if (kept.made === null) return makeAnew(kept, job, programme);
      const index = await kept.made;
      // Coordinators have set other rules or weights since.
      if (index.programme.matching !== programme.matching) return makeAnew(kept, job, programme);
      await takeIn(index, kept.changed, job, programme);
      return index;
    },
  };
}

/** An index for this once, where none is kept. */
export async function indexOf(job: Job, programme: Programme): Promise<MentorIndex> {
  return job.mentorIndexes === null ? makeIndex(job, programme) : job.mentorIndexes.of(job, programme);
}

function makeAnew(kept: Kept, job: Job, programme: Programme): Promise<MentorIndex> {
  // What changes while it is made is noted from here on.
  kept.changed.clear();
  const made = makeIndex(job, programme).catch((error: unknown) => {
    if (kept.made === made) kept.made = null;
    throw error;
  });
  kept.made = made;
  return made;
}

async function makeIndex(job: Job, programme: Programme): Promise<MentorIndex> {
  const index = new MentorIndex(programme);
  for await (const { mentors } of candidatesInParts(job, programme)) for (const mentor of mentors) index.put(mentor);
  return index;
}

async function takeIn(index: MentorIndex, changed: Set<string>, job: Job, programme: Programme): Promise<void> {
  const ids = [...changed];
  if (ids.length === 0) return;
  changed.clear();
  try {
    const { mentors } = await loadSome(job, programme, ids);
    const there = new Set(mentors.map(({ id }) => id));
    for (const mentor of mentors) index.put(mentor);
    for (const id of ids) if (!there.has(id)) index.remove(id);
  } catch (error) {
    for (const id of ids) changed.add(id);
    throw error;
  }
}
