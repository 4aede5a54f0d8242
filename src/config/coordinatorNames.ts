import { z } from 'zod';
import type { CoordinatorName } from '../app/appOptions.ts';
import type { Settings } from './settings.ts';

const accountSchema = z.string().regex(/^(slack|teams):[^\s:@]+$/);

export function coordinatorNames(from: Settings): readonly CoordinatorName[] {
  const entries = from.list('COORDINATORS');
  if (entries.length === 0) {
    from.problem(
      'COORDINATORS is missing: name the people who run the programme, as slack:U…, teams:… (the Entra object id) or e-mail addresses, separated by commas.',
    );
  }
  return entries.flatMap((entry, index) => {
    const name = coordinatorName(entry);
    if (name) return [name];
    from.problem(
      `COORDINATORS has an entry that is not understood (number ${index + 1}): write slack:U…, teams:… (the Entra object id) or an e-mail address.`,
    );
    return [];
  });
}

function coordinatorName(entry: string): CoordinatorName | null {
  if (z.email().safeParse(entry).success) return { kind: 'email', email: entry.toLowerCase() };
  if (!accountSchema.safeParse(entry).success) return null;
  const platform = entry.startsWith('slack:') ? 'slack' : 'teams';
  return { kind: 'account', platform, user: entry.slice(platform.length + 1) };
}
