import type { ColumnName, Side } from './columns.ts';
import type { TableProblem } from './readTable.ts';

/** What is wrong with a cell, or with a person; `column` is the header that the file itself gives. */
export type CellProblem =
  | { readonly code: 'missing' }
  /** Not an entry of the programme's list. `nearest` in the programme's own words; `some`: what else there is. */
  | { readonly code: 'unknown'; readonly nearest: string | null; readonly some: readonly string[] }
  | { readonly code: 'not-a-count'; readonly least: number; readonly most: number }
  | { readonly code: 'not-a-zone' }
  | { readonly code: 'not-hours' }
  /** So many hours through the night: 9-5 is meant as 9 to 17. */
  | { readonly code: 'too-many-hours'; readonly hours: number }
  | { readonly code: 'not-days' }
  | { readonly code: 'not-a-date' }
  | { readonly code: 'not-yes-or-no' }
  | { readonly code: 'not-an-address' }
  | { readonly code: 'control-characters' }
  | { readonly code: 'duplicate'; readonly firstLine: number }
  /** The address of somebody else in the same file. */
  | { readonly code: 'address-twice'; readonly firstLine: number }
  /** Said differently of the same person in the other file. */
  | { readonly code: 'contradiction'; readonly otherLine: number; readonly other: string }
  /** No such person in the files. */
  | { readonly code: 'unknown-person'; readonly nearest: string | null };

export type HeaderProblem =
  /** The columns are those of the other file. */
  | { readonly code: 'other-side' }
  | { readonly code: 'no-id' }
  | { readonly code: 'column-twice'; readonly found: string }
  | { readonly code: 'column-misspelt'; readonly found: string; readonly nearest: string }
  /** A rule of the programme goes by it, so without it nobody could be matched. */
  | { readonly code: 'column-missing'; readonly column: ColumnName };

/** Anything wrong with one of the files, by file, line and column. */
export type FileProblem = { readonly side: Side } & (
  | { readonly in: 'file'; readonly problem: TableProblem }
  | { readonly in: 'header'; readonly problem: HeaderProblem }
  | {
      readonly in: 'cell';
      readonly line: number;
      readonly column: string;
      readonly found: string;
      readonly problem: CellProblem;
    }
);
