import { CsvError } from 'csv-parse/sync';
import type { CsvProblem } from './csvProblem.ts';

/** How a table is written, and its bytes in UTF-8 without marks. */
export interface CsvForm {
  readonly utf8: Uint8Array;
  readonly delimiter: string;
  /** Lines before the table. */
  readonly above: number;
}

const piece = 65_536;

/** Finds out how a table is written, by its first bytes and its first lines; reads all of it only to see that it can be read. */
export function csvForm(bytes: Uint8Array): CsvForm | CsvProblem {
  const all = toUtf8(bytes);
  if ('code' in all) return all;
  const told = /^sep=(.)\r?\n/iu.exec(textOf(all.subarray(0, 16)));
  const utf8 = told ? all.subarray(new TextEncoder().encode(told[0]).length) : all;
  const above = told ? 1 : 0;
  const header = headerOf(textOf(utf8.subarray(0, piece))) ?? headerOf(textOf(utf8));
  if (header === undefined) return { code: 'empty' };
  const delimiter = told?.[1] ?? likeliest(header);
  return delimiter === null
    ? { code: 'one-column', line: above + 1, found: header.trim() }
    : { utf8, delimiter, above };
}

/** What the parser is told. */
export const parsing = ({ delimiter }: CsvForm) =>
  ({ delimiter, raw: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as const;

/** Where the parser gave up. Throws what is not the file's fault. */
export function csvQuote(error: unknown, { above }: CsvForm): CsvProblem {
  if (!(error instanceof CsvError)) throw error;
  const line: unknown = 'lines' in error ? error.lines : null;
  return { code: 'quote', line: (typeof line === 'number' ? line : 1) + above };
}

function toUtf8(bytes: Uint8Array): Uint8Array | CsvProblem {
  const [a, b, c] = bytes;
  try {
    if (a === 0xff && b === 0xfe) return utf8Of('utf-16le', bytes);
    if (a === 0xfe && b === 0xff) return utf8Of('utf-16be', bytes);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (let from = 0; from < bytes.length; from += piece) {
      decoder.decode(bytes.subarray(from, from + piece), { stream: true });
    }
    decoder.decode();
    return a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { code: 'encoding', line: firstBadLine(bytes) };
  }
}

const utf8Of = (encoding: string, bytes: Uint8Array) =>
  new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes));

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const headerOf = (text: string) => text.split(/\r\n|\r|\n/u).find((line) => line.trim() !== '');

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
