import { MentorIndex } from '../../core/matching/index/mentorIndex.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { PeopleChanges } from '../../ports/peopleChanges.ts';
import type { Job, MentorIndexes } from '../job.ts';
import { candidatesInParts, type Reading, someCandidates } from './loadCandidates.ts';
import { StillReading } from './stillReading.ts';

/** Changes from which making the index anew is quicker than taking them in. */
const manyChanges = 2_000;
/** People in a programme up to whom its index is made while somebody waits: a fifth of a second. */
const usuallySmall = 2_000;

interface Making {
  /** In the transaction of whoever wanted it: others may wait for it. */
  readonly within: boolean;
  readonly promise: Promise<MentorIndex>;
}

/** What was told since an index was begun. */
interface Since {
  readonly changed: Set<string>;
  /** Some may have been missed. */
  missed: boolean;
}

interface Kept {
  index: MentorIndex | null;
  since: Since;
  making: Making | null;
  sinceMaking: Since;
}

interface Surroundings {
  /** A transaction for each reading, so that a large index is made beside everything else. */
  readonly reading: Reading;
  /** Told when it could not be made; whoever wants it next tries again. */
  failed?(error: unknown): undefined;
  readonly small?: number;
}

export interface KeptIndexes extends MentorIndexes {
  /** Makes those that take long, before anybody asks. */
  readAhead(programmes: readonly Programme[]): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Keeps an index for each programme, made from the database when it is first wanted. A change is only noted when it is
 * told, and taken in by the next search, in its own transaction: so a search knows of all that was committed before it.
 * A large index is made beside everything else: until it is there, the one before answers, and where there is none (or
 * one by other rules) `StillReading` is thrown.
 */
export function keepMentorIndexes(
  changes: PeopleChanges,
  { reading, failed = done, small = usuallySmall }: Surroundings,
): KeptIndexes {
  const all = new Map<string, Kept>();
  let stopped = false;
  changes.watch((told) => {
    for (const { since, sinceMaking } of all.values()) {
      for (const each of [since, sinceMaking]) {
        if (told.kind === 'anybody') each.missed = true;
        else for (const id of told.ids) each.changed.add(id);
      }
    }
  });

  function keptOf({ id }: Programme): Kept {
    const kept = all.get(id) ?? { index: null, since: nothing(), making: null, sinceMaking: nothing() };
    all.set(id, kept);
    return kept;
  }

  function begin(kept: Kept, programme: Programme, within: Job | null): Making {
    kept.sinceMaking = nothing();
    const read = within === null ? reading : <T>(work: (tx: Job['tx']) => Promise<T>) => work(within.tx);
    const promise = makeIndex(read, programme, () => stopped).then(
      (index) => {
        kept.index = index;
        kept.since = kept.sinceMaking;
        kept.making = null;
        return index;
      },
      (error: unknown) => {
        kept.making = null;
        throw error;
      },
    );
    if (within === null) promise.catch((error: unknown) => stopped || failed(error));
    kept.making = { within: within !== null, promise };
    return kept.making;
  }

  return {
    of: async (job, programme) => {
      const kept = keptOf(programme);
      const known = () => (kept.index?.programme.matching === programme.matching ? kept.index : null);
      const index = known();
      const { missed, changed } = kept.since;
      if (index && !missed && changed.size <= manyChanges) {
        await takeIn(index, changed, job, programme);
        return index;
      }
      const isSmall = kept.making === null && (await job.tx.matching.count(programme.id)) <= small;
      const making = kept.making ?? begin(kept, programme, isSmall ? job : null);
      if (making.within) {
        await making.promise;
        const made = known();
        if (made === null) return makeIndex((work) => work(job.tx), programme);
        // Somebody else's transaction may have made it, before something was told.
        await takeIn(made, kept.since.changed, job, programme);
        return made;
      }
      const before = known();
      if (before === null) throw new StillReading(making.promise.then(done, done));
      if (kept.since.changed.size <= manyChanges) await takeIn(before, kept.since.changed, job, programme);
      return before;
    },
    readAhead: async (programmes) => {
      for (const programme of programmes) {
        const kept = keptOf(programme);
        const people = await reading((tx) => tx.matching.count(programme.id)).catch(failed);
        if (stopped || kept.index || people === undefined || people <= small) continue;
        await (kept.making ?? begin(kept, programme, null)).promise.then(done, done);
      }
    },
    stop: async () => {
      stopped = true;
      await Promise.all([...all.values()].map(({ making }) => making?.promise.then(done, done)));
    },
  };
}

/** An index for this once, where none is kept. */
export async function indexOf(job: Job, programme: Programme): Promise<MentorIndex> {
  return job.mentorIndexes === null
    ? makeIndex((work) => work(job.tx), programme)
    : job.mentorIndexes.of(job, programme);
}

const done = () => undefined;

const nothing = (): Since => ({ changed: new Set(), missed: false });

async function makeIndex(
  reading: Reading,
  programme: Programme,
  stopped: () => boolean = () => false,
): Promise<MentorIndex> {
  const index = new MentorIndex(programme);
  for await (const { mentors } of candidatesInParts(reading, programme, 'mentors')) {
    if (stopped()) throw new Error('stopped');
    for (const mentor of mentors) index.put(mentor);
  }
  return index;
}

async function takeIn(index: MentorIndex, changed: Set<string>, job: Job, programme: Programme): Promise<void> {
  const ids = [...changed];
  if (ids.length === 0) return;
  changed.clear();
  try {
    const { mentors } = await someCandidates(job, programme, ids);
    const there = new Set(mentors.map(({ id }) => id));
    for (const mentor of mentors) index.put(mentor);
    for (const id of ids) if (!there.has(id)) index.remove(id);
  } catch (error) {
    for (const id of ids) changed.add(id);
    throw error;
  }
}
