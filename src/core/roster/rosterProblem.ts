/** What is wrong with a roster, where: `line` as editors and spreadsheets count, `column` as the file calls it. */
export interface RosterProblem {
  readonly line: number;
  readonly column: string | null;
  readonly code:
    | 'no-email-column'
    | 'no-name-column'
    | 'unknown-column'
    | 'missing'
    | 'not-an-email'
    | 'twice'
    | 'unknown'
    | 'not-a-role'
    | 'not-a-date'
    | 'formula'
    | 'own-manager'
    | 'manager-loop';
  /** What stands there, or the line of the first of two. */
  readonly found: string;
  /** What may have been meant. */
  readonly nearest: string | null;
}
