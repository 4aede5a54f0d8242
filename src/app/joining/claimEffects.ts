import type { Participation } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Effect } from '../../ports/effect.ts';

/** `asked` tells one asking from the next, when somebody claims again. */
export function claimKey(personId: string, asked: string, coordinatorId: string): string {
  return `person/${personId}/claim/${asked}/${coordinatorId}`;
}

/** A claim's card for each coordinator: to be asked with, or to be brought up to date. */
export function claimEffects(
  kind: 'joining.claim' | 'joining.claim-card',
  part: Participation,
  asked: string,
  coordinators: readonly Person[],
): Effect[] {
  const suffix = kind === 'joining.claim' ? '' : '/answered';
  return coordinators.map(({ id }) => ({
    key: `${claimKey(part.personId, asked, id)}${suffix}`,
    kind,
    ids: { participation: part.id, coordinator: id, asked },
    notBefore: null,
    expiresAt: null,
  }));
}
