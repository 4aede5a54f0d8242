import { readXml } from './readXml.ts';
import { unescaped } from './unescaped.ts';
import type { Workbook } from './workbook.ts';
import type { ZipParts } from './zipParts.ts';

/** `line` as the spreadsheet counts; cells trimmed, up to the last one that holds something. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What stands further to the right is no column of a list of people. */
const mostColumns = 256;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The rows of a workbook's first sheet that hold something, read as they are wanted. A cell that reckons reads as its
 * formula with `=` before it: whoever takes the table says what to do about it.
 */
export async function* sheetRows(parts: ZipParts, book: Workbook): AsyncGenerator<SheetRow> {
  let found: SheetRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = 0;
  let cell = { type: 'n', style: 0 };
  let value = '';
  let formula: string | null = null;
  let into: 'value' | 'formula' | null = null;
  const reading = readXml(parts.read(book.sheet), {
    open: (name, { r = '', t = 'n', s = '' }) => {
      if (name === 'row') {
        line = Number(r) || line + 1;
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = columnIn(r) ?? column + 1;
        cell = { type: t, style: Number(s) };
        value = '';
        formula = null;
      } else if (name === 'f') {
        formula = '';
        into = 'formula';
      } else if (name === 'v' || name === 't') into = 'value';
    },
    text: (said) => {
      if (into === 'value') value += said;
      else if (into === 'formula') formula += said;
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') into = null;
      else if (name === 'c' && column <= mostColumns) {
        const text = formula === null ? textOf(book, cell, value).trim() : `=${formula}`;
        if (text === '') return;
        while (cells.length < column) cells.push('');
        cells[column - 1] = text;
      } else if (name === 'row' && cells.length > 0) found.push({ line, cells });
    },
  });
  for await (const _ of reading) {
    yield* found;
    found = [];
  }
}

function textOf({ texts, dates, from1904 }: Workbook, { type, style }: { type: string; style: number }, value: string) {
  if (value === '') return '';
  switch (type) {
    case 's':
      return texts.at(Number(value)) ?? '';
    case 'n':
      return dates.has(style) ? dateOf(Number(value), from1904) : String(Number(value));
    case 'd':
      return value.slice(0, 10);
    default:
      return unescaped(value);
  }
}

/** `YYYY-MM-DD` of days counted from the last of 1899, or the first of 1904. */
function dateOf(days: number, from1904: boolean): string {
  const at = new Date((from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + Math.floor(days) * dayMs);
  return Number.isNaN(at.getTime()) ? String(days) : at.toISOString().slice(0, 10);
}

/** The column of `AB12`, from 1. */
function columnIn(address: string): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(address)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
