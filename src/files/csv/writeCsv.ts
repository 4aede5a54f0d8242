import { stringify } from 'csv-stringify/sync';

/**
 * Where the list separator is a semicolon (French, German …), a spreadsheet splits a table of commas at every semicolon, so
 * that what follows one would begin a cell.
 */
const afterSeparator = /([;|\t\r\n]["'\s]*)(?=[=+\-@＝＋－＠])/gu;

/**
 * A table for people and their spreadsheets: UTF-8 with a byte order mark, so that Excel reads every script, and nothing
 * in it can become a formula.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    [header, ...rows].map((row) => row.map(inert)),
    { bom: true, escape_formulas: true },
  );
}

const inert = (cell: string | number): string =>
  typeof cell === 'number' ? String(cell) : cell.replaceAll(afterSeparator, "$1'");
