import { type Columns, column, instant, owner, personRef, state } from './columns.ts';

/** Making two accounts one person. */
export const accountLinks: Readonly<Record<string, Columns>> = {
  account_links: {
    installation_id: owner('passing'),
    person_id: personRef('passing', 'asked for a code, or entered one'),
    code_hash: column('operational', 'passing', 'A keyed hash of the code, until it is entered'),
    until: instant('passing', 'the code, or what follows from it, is over'),
    entered_by: personRef('passing', 'entered the code'),
    agreed_at: instant('passing', 'whoever entered it said that it is them'),
    codes: state('passing', 'How many codes were asked for lately'),
    misses: state('passing', 'How many wrong codes were entered lately'),
    since: instant('passing', 'counting began'),
  },
};
