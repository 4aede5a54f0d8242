import type { CsvProblem } from '../csv/csvProblem.ts';
import { openCsv } from '../csv/openCsv.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

type RosterFile =
  | { readonly header: readonly string[]; readonly rows: AsyncIterable<Row> }
  | { readonly notATable: CsvProblem | { readonly code: 'unreadable' | 'too-big' } };

/** A roster as people keep it: CSV of any country, or the first sheet of an Excel file. Rows are read as they are wanted. */
export async function readRosterFile(name: string, bytes: Uint8Array): Promise<RosterFile> {
  const opened = isZip(bytes) || /\.xlsx$/iu.test(name) ? await readXlsx(bytes) : await openCsv(bytes);
  return 'code' in opened ? { notATable: opened } : opened;
}

/** Excel files are zip archives. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function readXlsx(bytes: Uint8Array) {
  const { openXlsx } = await import('../xlsx/openXlsx.ts');
  return openXlsx(bytes);
}
