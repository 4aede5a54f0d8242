import type { Person } from '../../../core/people/person.ts';
import { platformName } from './platformName.ts';

/** The platform on which somebody is met. */
export function whereOf({ accounts }: Pick<Person, 'accounts'>): string {
  const [account] = accounts;
  return account ? platformName(account) : '–';
}
