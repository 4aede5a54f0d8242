import { z } from 'zod';
import type { CsvProblem } from './csvProblem.ts';

/** A row under the header; `line` counts from 1, as editors do. Cells are trimmed, as many as the header has. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record as the parser hands it over. */
export const csvRecord = z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) });
export type CsvRecord = z.infer<typeof csvRecord>;

/** `above`: lines before the table. */
export function csvRow({ record, info }: CsvRecord, width: number, above: number): CsvRow {
  return { line: info.lines + above, cells: Array.from({ length: width }, (_, at) => unescaped(record[at] ?? '')) };
}

/** What is wrong with a row that says more than there are columns for. */
export function csvTooWide({ record, info }: CsvRecord, width: number, above: number): CsvProblem | null {
  if (!record.slice(width).some((cell) => cell !== '')) return null;
  return { code: 'too-many-cells', line: info.lines + above, found: record.length, wanted: width };
}

/** Spreadsheets write a quote mark before what could be a formula; whoever reads the table back wants it without. */
function unescaped(cell: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
