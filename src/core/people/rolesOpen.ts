import type { Programme } from '../programme/programme.ts';
import { type NotEligible, notEligible, type Standing } from './eligibility.ts';
import type { Role } from './participation.ts';

export interface RolesOpen {
  /** The roles that can be taken, now or once a claim is confirmed. */
  readonly open: readonly Role[];
  readonly closed: readonly { readonly role: Role; readonly why: NotEligible }[];
}

/** Splits the roles somebody wants into those they can take and those they cannot. Waiting for a confirmation is no refusal. */
export function rolesOpen(programme: Programme, roles: readonly Role[], standing: Standing): RolesOpen {
  const verdicts = roles.map((role) => ({ role, why: notEligible(programme, role, standing) }));
  return {
    open: verdicts.flatMap(({ role, why }) => (why === null || why.code === 'claim-waiting' ? [role] : [])),
    closed: verdicts.flatMap(({ role, why }) => (why === null || why.code === 'claim-waiting' ? [] : [{ role, why }])),
  };
}
