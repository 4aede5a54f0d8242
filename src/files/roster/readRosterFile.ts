import type { CsvProblem } from '../csv/csvProblem.ts';
import { openCsv } from '../csv/openCsv.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

type RosterFile =
  | { readonly header: readonly string[]; readonly rows: AsyncIterable<Row> | Iterable<Row> }
  | { readonly notATable: CsvProblem | { readonly code: 'unreadable' } };

/**
 * A roster as people keep it: CSV of any country, or the first sheet of an Excel file. Rows of a CSV are read as they are
 * wanted; an Excel file is unpacked as a whole.
 */
export async function readRosterFile(name: string, bytes: Uint8Array): Promise<RosterFile> {
  return isZip(bytes) || /\.xlsx$/iu.test(name) ? readXlsx(bytes) : readText(bytes);
}

/** Excel files are zip archives. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function readText(bytes: Uint8Array): Promise<RosterFile> {
  const opened = await openCsv(bytes);
  return 'code' in opened ? { notATable: opened } : opened;
}

async function readXlsx(bytes: Uint8Array): Promise<RosterFile> {
  try {
    const { readSheet } = await import('read-excel-file/node');
    const [header = [], ...rows] = await readSheet(Buffer.from(bytes));
    return {
      header: header.map(text),
      rows: rows
        .map((cells, index) => ({ line: index + 2, cells: cells.map(text) }))
        .filter(({ cells }) => cells.some((cell) => cell !== '')),
    };
  } catch {
    // Whatever the library trips over, it is not a table.
    return { notATable: { code: 'unreadable' } };
  }
}

function text(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}
