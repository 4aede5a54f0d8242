import { type CsvProblem, readCsv, unescaped } from '../csv/readCsv.ts';

export type RosterFile =
  | {
      readonly header: readonly string[];
      readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
    }
  | { readonly notATable: CsvProblem | { readonly code: 'unreadable' } };

/** A roster as people keep it: CSV of any country, or the first sheet of an Excel file. */
export async function readRosterFile(name: string, bytes: Uint8Array): Promise<RosterFile> {
  return isZip(bytes) || /\.xlsx$/iu.test(name) ? readXlsx(bytes) : readText(bytes);
}

/** Excel files are zip archives. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function readText(bytes: Uint8Array): RosterFile {
  const read = readCsv(bytes);
  if (read.kind === 'table') {
    const { header, rows } = read.table;
    return { header, rows: rows.map(({ line, cells }) => ({ line, cells: cells.map(unescaped) })) };
  }
  const [problem] = read.problems;
  return { notATable: problem ?? { code: 'unreadable' } };
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
