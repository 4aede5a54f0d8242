import { z } from 'zod';
import type { CoordinatorName } from '../app/appOptions.ts';
import type { Settings } from './settings.ts';

const accountSchema = z.string().regex(/^(slack|teams):([^\s:@/]+\/)?[^\s:@/]+$/);

/** `severalWorkspaces`: a Slack user is then named with the workspace, since ids are one workspace's own. */
export function coordinatorNames(from: Settings, severalWorkspaces: boolean): readonly CoordinatorName[] {
  const entries = from.list('COORDINATORS');
  if (entries.length === 0) {
    from.problem(
      'COORDINATORS is missing: name the people who run the programme, as slack:U…, teams:… (the Entra object id) or e-mail addresses, separated by commas.',
    );
  }
  return entries.flatMap((entry, index) => {
    const name = coordinatorName(entry);
    if (name?.kind === 'account' && name.platform === 'slack' && name.tenant === undefined && severalWorkspaces) {
      from.problem(
        `COORDINATORS does not say in which workspace somebody is (number ${index + 1}): with SLACK_CLIENT_ID, write slack:T…/U….`,
      );
      return [];
    }
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
  const [first = '', second] = entry.slice(platform.length + 1).split('/');
  return second === undefined
    ? { kind: 'account', platform, user: first }
    : { kind: 'account', platform, tenant: first, user: second };
}
