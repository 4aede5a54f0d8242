import { means as allMeans, type Means } from '../../core/people/profile.ts';
import { isTimeZone } from '../../core/people/timeZone.ts';
import type { CsvRow } from '../csv/csvRecord.ts';
import type { ColumnName, Side } from './columns.ts';
import type { CellProblem, FileProblem } from './fileProblem.ts';
import { type ListName, nearestOf, type Terms } from './readTerms.ts';

export interface RowSource {
  readonly side: Side;
  readonly header: readonly string[];
  readonly at: ReadonlyMap<ColumnName, number>;
  readonly terms: Terms;
}

export type RowReader = ReturnType<typeof rowReader>;

/** Reads the cells of one row; what cannot be read is answered as not told and noted in `problems`. */
export function rowReader({ side, header, at, terms }: RowSource, { line, cells }: CsvRow) {
  const problems: FileProblem[] = [];
  const raw = (column: ColumnName) => cells[at.get(column) ?? -1] ?? '';
  const note = (column: ColumnName, found: string, problem: CellProblem) => {
    problems.push({ side, in: 'cell', line, column: header[at.get(column) ?? -1] ?? column, found, problem });
  };

  const text = (column: ColumnName): string | null => {
    const value = raw(column).normalize('NFC');
    // Names of any script are welcome; what no keyboard writes is a broken file.
    if (/[^\P{Cc}\n\r\t]/u.test(value)) note(column, value, { code: 'control-characters' });
    return value === '' ? null : value;
  };
  const entry = (column: ColumnName, list: ListName, value: string): string | null => {
    const read = terms(list, value);
    if ('id' in read) return read.id;
    note(column, value, read);
    return null;
  };
  const parts = (column: ColumnName): string[] => splitList(raw(column));

  return {
    line,
    problems,
    note,
    text,
    parts,
    one: (column: ColumnName, list: ListName): string | null => {
      const value = text(column);
      return value === null ? null : entry(column, list, value);
    },
    several: (column: ColumnName, list: ListName): string[] => {
      const whole = raw(column);
      // An entry may have a comma in its own name.
      const read = whole === '' ? null : terms(list, whole);
      if (read && 'id' in read) return [read.id];
      return [...new Set(parts(column).flatMap((part) => entry(column, list, part) ?? []))];
    },
    count: (column: ColumnName, unless: number, least: number, most: number): number => {
      const value = text(column);
      if (value === null) return unless;
      const count = /^\d{1,6}$/u.test(value) ? Number(value) : Number.NaN;
      if (count >= least && count <= most) return count;
      note(column, value, { code: 'not-a-count', least, most });
      return unless;
    },
    email: (column: ColumnName): string | null => {
      const value = text(column)?.toLowerCase() ?? null;
      if (value !== null && !/^[^\s@]+@[^\s@]+$/u.test(value)) note(column, value, { code: 'not-an-address' });
      return value;
    },
    zone: (column: ColumnName): string | null => {
      const value = text(column);
      if (value === null || isTimeZone(value)) return value;
      note(column, value, { code: 'not-a-zone' });
      return null;
    },
    date: (column: ColumnName): string | null => {
      const value = text(column);
      if (value === null) return null;
      const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(value) ?? [];
      const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : value;
      const at = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
      if (!Number.isNaN(at) && new Date(at).toISOString().startsWith(iso)) return iso;
      note(column, value, { code: 'not-a-date' });
      return null;
    },
    yes: (column: ColumnName, unless: boolean): boolean => {
      const value = text(column);
      if (value === null) return unless;
      if (/^(y|yes|oui|o|true|vrai|1)$/iu.test(value)) return true;
      if (!/^(n|no|non|false|faux|0)$/iu.test(value)) note(column, value, { code: 'not-yes-or-no' });
      return false;
    },
    means: (column: ColumnName): Means[] =>
      parts(column).flatMap((part) => {
        const key = part.toLowerCase().replace(/[\s_]+/gu, '-');
        const found = allMeans.find((one) => one === key);
        if (found) return [found];
        note(column, part, { code: 'unknown', nearest: nearestOf(part, allMeans), some: allMeans });
        return [];
      }),
  };
}

/** Several in one cell: `a; b`, `a | b`, `a, b`, or one a line. */
function splitList(cell: string): string[] {
  return cell
    .split(/[;|,\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
