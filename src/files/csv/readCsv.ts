import { parse } from 'csv-parse/sync';
import { csvForm, csvQuote, parsing } from './csvForm.ts';
import type { CsvProblem } from './csvProblem.ts';
import { type CsvRecord, type CsvRow, csvRow, csvTooWide, recordReader } from './csvRecord.ts';

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

export type CsvRead = { readonly kind: 'table'; readonly table: CsvTable } | CsvProblemsFound;

interface CsvProblemsFound {
  readonly kind: 'problems';
  readonly problems: readonly CsvProblem[];
}

/**
 * Reads a table as spreadsheets of any country write it: commas, semicolons or tabs, with or without a byte order mark,
 * any line ends. Empty lines are skipped; a row may be shorter than the header.
 */
export function readCsv(bytes: Uint8Array): CsvRead {
  const form = csvForm(bytes);
  if ('code' in form) return problems(form);
  try {
    const read = recordReader(form.above);
    const records = parse(Buffer.from(form.utf8), parsing(form)).map((found: unknown) => read(found));
    const [head, ...rows] = records.filter(({ record }) => record.some((cell) => cell !== ''));
    return head ? tableOf(head.record, rows) : problems({ code: 'empty' });
  } catch (error) {
    return problems(csvQuote(error, form));
  }
}

function problems(...found: readonly CsvProblem[]): CsvProblemsFound {
  return { kind: 'problems', problems: found };
}

function tableOf(header: readonly string[], rows: readonly CsvRecord[]): CsvRead {
  const found = rows.flatMap((row) => csvTooWide(row, header.length) ?? []);
  if (found.length > 0) return problems(...found);
  return { kind: 'table', table: { header, rows: rows.map((row) => csvRow(row, header.length)) } };
}
