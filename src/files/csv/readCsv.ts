import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A row under the header; `line` counts from 1, as editors do. Cells are trimmed, as many as the header has. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

export type CsvProblem =
  | { readonly code: 'empty' }
  /** Neither UTF-8 nor UTF-16 with a mark at its beginning. */
  | { readonly code: 'encoding'; readonly line: number }
  /** No comma, semicolon or tab in the header. */
  | { readonly code: 'one-column'; readonly line: number; readonly found: string }
  | { readonly code: 'quote'; readonly line: number }
  | { readonly code: 'too-many-cells'; readonly line: number; readonly found: number; readonly wanted: number };

export type CsvRead = { readonly kind: 'table'; readonly table: CsvTable } | CsvProblemsFound;

interface CsvProblemsFound {
  readonly kind: 'problems';
  readonly problems: readonly CsvProblem[];
}

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/**
 * Reads a table as spreadsheets of any country write it: commas, semicolons or tabs, with or without a byte order mark,
 * any line ends. Empty lines are skipped; a row may be shorter than the header.
 */
export function readCsv(bytes: Uint8Array): CsvRead {
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return problems(decoded);
  const told = /^sep=(.)\r?\n/iu.exec(decoded);
  const text = told ? decoded.slice(told[0].length) : decoded;
  const firstLine = told ? 2 : 1;
  const header = text.split(/\r\n|\r|\n/u).find((line) => line.trim() !== '');
  if (header === undefined) return problems({ code: 'empty' });
  const delimiter = told?.[1] ?? likeliest(header);
  if (delimiter === null) return problems({ code: 'one-column', line: firstLine, found: header.trim() });
  try {
    const records = parsed.parse(
      parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }),
    );
    const [head, ...rows] = records.filter(({ record }) => record.some((cell) => cell !== ''));
    return head ? tableOf(head.record, rows, firstLine - 1) : problems({ code: 'empty' });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return problems({ code: 'quote', line: lineOf(error) + firstLine - 1 });
  }
}

/** Spreadsheets write a quote mark before what could be a formula; whoever reads the table back wants it without. */
export function unescaped(cell: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

function problems(...found: readonly CsvProblem[]): CsvProblemsFound {
  return { kind: 'problems', problems: found };
}

function decode(bytes: Uint8Array): string | CsvProblem {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = utf16 === true ? 'utf-16be' : utf16 === false ? 'utf-8' : utf16;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { code: 'encoding', line: firstBadLine(bytes) };
  }
}

/** Lines end with the same byte in every encoding that people mistake for UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from <= bytes.length; line += 1) {
    const end = bytes.indexOf(10, from);
    const until = end === -1 ? bytes.length : end;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, until));
    } catch {
      return line;
    }
    from = until + 1;
  }
  return 1;
}

function likeliest(header: string): string | null {
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length - 1 }));
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.sign : null;
}

function tableOf(header: readonly string[], rows: z.infer<typeof parsed>, above: number): CsvRead {
  const width = header.length;
  const found = rows.flatMap(({ record, info }): CsvProblem[] =>
    record.slice(width).some((cell) => cell !== '')
      ? [{ code: 'too-many-cells', line: info.lines + above, found: record.length, wanted: width }]
      : [],
  );
  if (found.length > 0) return problems(...found);
  return {
    kind: 'table',
    table: {
      header,
      rows: rows.map(({ record, info }) => ({
        line: info.lines + above,
        cells: header.map((_, at) => unescaped(record[at] ?? '')),
      })),
    },
  };
}

function lineOf(error: CsvError): number {
  const line: unknown = 'lines' in error ? error.lines : null;
  return typeof line === 'number' ? line : 1;
}
