import type { Person } from '../core/people/person.ts';
import type { Destination } from '../ports/delivery.ts';

/** Where a person is written to; `null` for somebody who has no account (any more). */
export function writeTo(person: Person): Destination | null {
  const account = person.accounts[0];
  return account ? { kind: 'person', account } : null;
}
