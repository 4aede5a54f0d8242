import type { Programme } from '../../core/programme/programme.ts';
import type { RosterFaults } from '../../core/roster/rosterCheck.ts';
import type { RosterPerson, RosterReader } from '../../core/roster/rosterReader.ts';
import type { Job } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import { checkRoster, type RosterTable } from './checkRoster.ts';

interface RosterChange {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly what: 'added' | 'changed';
}

export interface RosterImport extends RosterFaults {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** The first of those that are added or changed. */
  readonly some: readonly RosterChange[];
  /** Whether it was written. */
  readonly done: boolean;
}

/** One transaction, so that nothing is ever half imported: a hundred thousand people take a part of this. */
export const importAtMost = { atMostMs: 10 * 60 * 1000 };

/** With more at a time it is no quicker, and takes more memory. */
const atATime = 200;
const changesShown = 200;

/**
 * Reads a roster into a programme: all of it or, with anything wrong in it, nothing. Reading the same again changes nothing;
 * who has been invited or has joined stays so. With `really` false it only says what it would do. It is read twice, first
 * for what is wrong; `inJob` opens the one transaction, limited by `importAtMost`, and only when nothing is.
 */
export async function importRoster<R>(
  inJob: (work: (job: Job) => Promise<RosterImport>) => Promise<R>,
  programme: Programme,
  table: RosterTable,
  really: boolean,
  actorId: string | null,
): Promise<RosterImport | R> {
  const { reader, ...faults } = await checkRoster(programme, table);
  if (faults.wrong > 0) return { ...faults, added: 0, changed: 0, same: 0, some: [], done: false };
  return inJob(async (job) => {
    const counted = { added: 0, changed: 0, same: 0 };
    const some: RosterChange[] = [];
    for await (const people of inParts(reader, table)) {
      const known = await job.tx.roster.ofEmails(
        programme.id,
        people.map(({ email }) => email),
      );
      const before = new Map(known.map((entry) => [entry.email, entry]));
      const news = people.filter(({ line, email, name, facts }) => {
        const entry = before.get(email);
        const same = entry?.name === name && JSON.stringify(entry.facts) === JSON.stringify(facts);
        const what = entry ? (same ? 'same' : 'changed') : 'added';
        counted[what] += 1;
        if (what !== 'same' && some.length < changesShown) some.push({ line, name, email, what });
        return what !== 'same';
      });
      if (really) await job.tx.roster.bringIn(programme.id, news, job.now);
    }
    if (really && counted.added + counted.changed > 0) {
      const facts = { added: counted.added, changed: counted.changed };
      await writeDown(job, { actorId, programmeId: programme.id, code: 'roster-imported', facts });
    }
    return { ...faults, ...counted, some, done: really };
  });
}

async function* inParts(reader: RosterReader, { rows }: RosterTable): AsyncGenerator<readonly RosterPerson[]> {
  let part: RosterPerson[] = [];
  for await (const row of rows) {
    // What could be told has been, by the check.
    part.push(reader.read(row, () => {}));
    if (part.length < atATime) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
