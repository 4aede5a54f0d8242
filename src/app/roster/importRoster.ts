import type { Programme } from '../../core/programme/programme.ts';
import { type RosterProblem, type RosterRow, readRoster } from '../../core/roster/readRoster.ts';
import type { RosterEntry } from '../../core/roster/rosterEntry.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import type { Job } from '../job.ts';

/** A file as a table, or what is wrong with it before anybody has looked at a row. */
export interface RosterTable {
  readonly header: readonly string[];
  readonly rows: readonly RosterRow[];
}

export interface RosterChange {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly what: 'added' | 'changed';
}

export interface RosterImport {
  readonly problems: readonly RosterProblem[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** The first of those that are added or changed. */
  readonly some: readonly RosterChange[];
  /** Whether it was written. */
  readonly done: boolean;
}

const chunk = 2_000;
const changesShown = 200;

/**
 * Reads a roster into a programme: all of it or, with anything wrong in it, nothing. Reading the same again changes nothing;
 * who has been invited or has joined stays so. With `really` false it only says what it would do.
 */
export async function importRoster(
  job: Job,
  programme: Programme,
  { header, rows }: RosterTable,
  really: boolean,
  actorId: string | null,
): Promise<RosterImport> {
  const { people, problems } = readRoster(programme, header, rows);
  const counted = { added: 0, changed: 0, same: 0 };
  const some: RosterChange[] = [];
  const write = really && problems.length === 0;
  for (let from = 0; from < people.length; from += chunk) {
    const part = people.slice(from, from + chunk);
    const known = await job.tx.roster.ofEmails(
      programme.id,
      part.map(({ email }) => email),
    );
    const before = new Map(known.map((entry) => [entry.email, entry]));
    const changed: RosterEntry[] = [];
    for (const { line, email, name, facts } of part) {
      const entry = before.get(email);
      const same = entry?.name === name && JSON.stringify(entry.facts) === JSON.stringify(facts);
      const what = entry ? (same ? 'same' : 'changed') : 'added';
      counted[what] += 1;
      if (what === 'same') continue;
      if (some.length < changesShown) some.push({ line, name, email, what });
      const fresh = { state: 'new', reminders: 0, account: null, importedAt: job.now, invitedAt: null } as const;
      changed.push({ ...(entry ?? fresh), programmeId: programme.id, email, name, facts });
    }
    if (write) await job.tx.roster.saveAll(programme.id, changed);
  }
  if (write && counted.added + counted.changed > 0) {
    const facts = { added: counted.added, changed: counted.changed };
    await writeDown(job, { actorId, programmeId: programme.id, code: 'roster-imported', facts });
  }
  return { problems, ...counted, some, done: write };
}
