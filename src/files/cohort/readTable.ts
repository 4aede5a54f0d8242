import type { CsvProblem } from '../csv/csvProblem.ts';
import { readCsv } from '../csv/readCsv.ts';

/** Why a file of a cohort is no table: what goes for every CSV, or it is a workbook of a spreadsheet. */
export type TableProblem = CsvProblem | { readonly code: 'workbook' };

export type TableRead = Extract<ReturnType<typeof readCsv>, { kind: 'table' }> | NoTable;

interface NoTable {
  readonly kind: 'problems';
  readonly problems: readonly TableProblem[];
}

/** `readCsv`, for people who may hand over the workbook itself. */
export function readTable(bytes: Uint8Array): TableRead {
  return isWorkbook(bytes) ? { kind: 'problems', problems: [{ code: 'workbook' }] } : readCsv(bytes);
}

/** XLSX and ODS are ZIP archives, XLS is a compound file; each begins with a mark of its own. */
function isWorkbook(bytes: Uint8Array): boolean {
  return [zip, compound].some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0];
