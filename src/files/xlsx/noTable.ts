/** Why an Excel file is no table that can be taken. */
export class NoTable extends Error {
  constructor(readonly code: 'empty' | 'unreadable' | 'too-big') {
    super(code);
  }
}
