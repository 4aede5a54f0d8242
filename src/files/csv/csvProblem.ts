/** Why a file is no table. Lines count from 1. */
export type CsvProblem =
  | { readonly code: 'empty' }
  /** Neither UTF-8 nor UTF-16 with a mark at its beginning. */
  | { readonly code: 'encoding'; readonly line: number }
  /** No comma, semicolon or tab in the header. */
  | { readonly code: 'one-column'; readonly line: number; readonly found: string }
  | { readonly code: 'quote'; readonly line: number }
  | { readonly code: 'too-many-cells'; readonly line: number; readonly found: number; readonly wanted: number };
