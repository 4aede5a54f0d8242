import { stringify } from 'csv-stringify/sync';

/**
 * A table for people and their spreadsheets: UTF-8 with a byte order mark, so that Excel reads every script, and nothing
 * in it can become a formula.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return stringify([[...header], ...rows.map((row) => row.map(String))], { bom: true, escape_formulas: true });
}
