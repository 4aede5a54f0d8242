import { z } from 'zod';
import type { CsvProblem } from './csvProblem.ts';

/** A row under the header; `line` counts from 1, as editors do. Cells are trimmed, as many as the header has. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record, and the line on which it ends. */
export interface CsvRecord {
  readonly record: readonly string[];
  readonly line: number;
}

const parsed = z.object({ record: z.array(z.string()), raw: z.string() });
const lineEnds = /\r\n|\r|\n/gu;

/**
 * Reads records as the parser hands them over, one after another, and counts their lines: the parser can do so too, but what
 * it tells with every record is more than the record, and stays in memory for long. `above`: lines before the table.
 */
export function recordReader(above: number): (record: unknown) => CsvRecord {
  let before = above;
  return (found) => {
    const { record, raw } = parsed.parse(found);
    const ends = raw.match(lineEnds)?.length ?? 0;
    const line = before + ends + (/[\r\n]$/u.test(raw) ? 0 : 1);
    before += ends;
    return { record, line };
  };
}

export function csvRow({ record, line }: CsvRecord, width: number): CsvRow {
  return { line, cells: Array.from({ length: width }, (_, at) => unescaped(record[at] ?? '')) };
}

/** What is wrong with a row that says more than there are columns for. */
export function csvTooWide({ record, line }: CsvRecord, width: number): CsvProblem | null {
  if (!record.slice(width).some((cell) => cell !== '')) return null;
  return { code: 'too-many-cells', line, found: record.length, wanted: width };
}

/** Spreadsheets write a quote mark before what could be a formula; whoever reads the table back wants it without. */
function unescaped(cell: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
