import type { PairIds } from '../../core/matching/cohort/cohortProblem.ts';
import { fold } from '../../core/matching/fold.ts';
import { readTable, type TableProblem } from './readTable.ts';
import { nearestOf } from './readTerms.ts';

export type PairsProblem =
  | { readonly in: 'file'; readonly problem: TableProblem }
  | { readonly in: 'header'; readonly missing: 'mentee' | 'mentor' }
  | {
      readonly in: 'cell';
      readonly line: number;
      readonly column: 'mentee' | 'mentor';
      readonly found: string;
      readonly nearest: string | null;
    };

export type PairsRead =
  | { readonly kind: 'pairs'; readonly pairs: readonly PairIds[] }
  | { readonly kind: 'problems'; readonly problems: readonly PairsProblem[] };

export interface Ids {
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
}

/** Reads pairs by id, from a table with the columns `mentee` and `mentor`, such as `match --out` writes; rows without a mentor are no pairs. */
export function readPairs(bytes: Uint8Array, ids: Ids): PairsRead {
  const read = readTable(bytes);
  if (read.kind === 'problems') {
    return { kind: 'problems', problems: read.problems.map((problem) => ({ in: 'file', problem })) };
  }
  const { header, rows } = read.table;
  const at = (name: string) => header.findIndex((found) => fold(found) === name);
  const columns = { mentee: at('mentee'), mentor: at('mentor') };
  const missing = (['mentee', 'mentor'] as const).filter((column) => columns[column] === -1);
  if (missing.length > 0) {
    return { kind: 'problems', problems: missing.map((column) => ({ in: 'header', missing: column })) };
  }
  const problems: PairsProblem[] = [];
  const pairs: PairIds[] = [];
  const known = { mentee: new Set(ids.mentees), mentor: new Set(ids.mentors) };
  const all = { mentee: ids.mentees, mentor: ids.mentors };
  for (const { line, cells } of rows) {
    const pair = { mentee: cells[columns.mentee] ?? '', mentor: cells[columns.mentor] ?? '' };
    if (pair.mentor === '') continue;
    for (const column of ['mentee', 'mentor'] as const) {
      const found = pair[column];
      if (known[column].has(found)) continue;
      problems.push({ in: 'cell', line, column, found, nearest: nearestOf(found, all[column]) });
    }
    pairs.push({ menteeId: pair.mentee, mentorId: pair.mentor });
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'pairs', pairs };
}
