import { distance } from 'fastest-levenshtein';
import { fold } from '../../core/matching/fold.ts';
import { fieldsToAsk } from '../../core/programme/fieldsToAsk.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { type ColumnName, columnsOf, type Side } from './columns.ts';
import type { HeaderProblem } from './fileProblem.ts';

export interface Header {
  /** Where each column that is there stands. */
  readonly at: ReadonlyMap<ColumnName, number>;
  /** Columns that mean nothing here, as written. */
  readonly ignored: readonly string[];
  readonly problems: readonly HeaderProblem[];
}

/** Slips from which another word is meant. */
const fewSlips = 2;

/** Finds the columns by their headers, whatever their case, accents and hyphens. */
export function readHeader(header: readonly string[], side: Side, programme: Programme): Header {
  const known = columnsOf(side).flatMap(({ name, headers }) => headers.map((text) => ({ name, key: keyOf(text) })));
  const other = side === 'mentees' ? 'mentors' : 'mentees';
  const others = columnsOf(other).flatMap(({ headers }) => headers.map(keyOf));
  const at = new Map<ColumnName, number>();
  const ignored: string[] = [];
  const problems: HeaderProblem[] = [];
  for (const [index, found] of header.entries()) {
    const key = keyOf(found);
    const name = known.find((one) => one.key === key)?.name;
    if (name !== undefined && at.has(name)) problems.push({ code: 'column-twice', found });
    else if (name !== undefined) at.set(name, index);
    else if (key === '' || others.includes(key)) ignored.push(found);
    else {
      const near = known.find((one) => distance(one.key, key) <= Math.min(fewSlips, Math.floor(key.length / 3)));
      if (near) problems.push({ code: 'column-misspelt', found, nearest: near.name });
      else ignored.push(found);
    }
  }
  if (!at.has('id') && !at.has('email')) problems.push({ code: 'no-id' });
  if (problems.length === 0) {
    const missing = needed(programme, side).filter((column) => !at.has(column));
    const theirs = new Set(columnsOf(other).map(({ name }) => name));
    const foreign = ignored.filter((found) => others.includes(keyOf(found)));
    if (foreign.length > 1 && [...at.keys()].every((name) => theirs.has(name))) problems.push({ code: 'other-side' });
    else for (const column of missing) problems.push({ code: 'column-missing', column });
  }
  return { at, ignored: ignored.filter((one) => one !== ''), problems };
}

const keyOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** What a rule that is on goes by: it excludes those who have not told it, which would be everybody. */
function needed(programme: Programme, side: Side): ColumnName[] {
  const { rules } = programme.matching;
  const asked = fieldsToAsk(programme, [side === 'mentees' ? 'mentee' : 'mentor']);
  const named: ColumnName[] = [];
  if (side === 'mentees' && programme.eligibility.mentees.length > 0) named.push('population');
  if (side === 'mentors' && programme.eligibility.mentorsFormerly.length > 0) named.push('former population');
  if (rules.commonLanguage) named.push('languages');
  if (rules.sameOrHigherGrade) named.push('grade');
  if (rules.category !== 'any') named.push('category');
  if (rules.dutyStation === 'same') named.push('duty station');
  if (rules.minCommonHours > 0) named.push('working hours');
  if (side === 'mentees' && asked.includes('organisation') && coversSome(programme)) named.push('organisation');
  return named;
}

const coversSome = ({ populations, eligibility }: Programme) =>
  populations.some(({ id, organisations }) => eligibility.mentees.includes(id) && organisations.length > 0);
