import type { MentoringRequest } from '../pairing/mentoringRequest.ts';
import { isWaiting } from '../pairing/moveRequest.ts';
import type { Pair } from '../pairing/pair.ts';
import type { Participation, Role } from './participation.ts';

/** What there is of one of two who say that they are one. */
export interface Half {
  readonly id: string;
  readonly parts: readonly Participation[];
  readonly pairs: readonly Pair[];
  readonly requests: readonly MentoringRequest[];
}

/**
 * Whose profile stays: of the only one who takes part; otherwise of the chat where it began, so that a person decides by
 * where they ask for the code.
 */
export function whoStays(began: Half, other: Half): Half {
  const takesPart = ({ parts }: Half) => parts.some(({ state }) => state === 'active');
  return takesPart(other) && !takesPart(began) ? other : began;
}

export type JoinBarrier =
  /** They mentor one another, or one has asked the other. */
  | { readonly kind: 'each-other' }
  /** Both have the same partner in the same role, or wait for the same mentor. */
  | { readonly kind: 'same-partner'; readonly partnerId: string };

interface Tie {
  readonly programmeId: string;
  readonly menteeId: string;
  readonly mentorId: string;
}

/** What has to end before two can become one; `null` when nothing does. Only what runs counts. */
export function joinBarrier(one: Half, other: Half): JoinBarrier | null {
  const both = [...tiesOf(one), ...tiesOf(other)].flat();
  const ids = [one.id, other.id];
  if (both.some(({ menteeId, mentorId }) => ids.includes(menteeId) && ids.includes(mentorId))) {
    return { kind: 'each-other' };
  }
  for (const [index, ties] of tiesOf(one).entries()) {
    for (const tie of ties) {
      const role = tie.menteeId === one.id ? 'mentee' : 'mentor';
      const partnerId = role === 'mentee' ? tie.mentorId : tie.menteeId;
      const same = (tiesOf(other)[index] ?? []).some(
        ({ programmeId, menteeId, mentorId }) =>
          programmeId === tie.programmeId &&
          (role === 'mentee'
            ? menteeId === other.id && mentorId === partnerId
            : mentorId === other.id && menteeId === partnerId),
      );
      if (same) return { kind: 'same-partner', partnerId };
    }
  }
  return null;
}

/** Running pairs, and requests that wait. */
function tiesOf({ pairs, requests }: Half): readonly (readonly Tie[])[] {
  return [pairs.filter(({ state }) => state === 'active'), requests.filter(({ state }) => isWaiting(state))];
}

/** One part in a programme from two: what `kept` says counts, and every pair finds the role it needs. */
export function joinParts(kept: Participation, gone: Participation): Participation {
  const joinedAt = kept.joinedAt < gone.joinedAt ? kept.joinedAt : gone.joinedAt;
  if (gone.state === 'left') return { ...kept, joinedAt };
  if (kept.state === 'left') return { ...gone, id: kept.id, personId: kept.personId, joinedAt };
  const roles = (['mentee', 'mentor'] satisfies Role[]).filter((role) =>
    [kept, gone].some((part) => part.roles.includes(role)),
  );
  const mentors = kept.roles.includes('mentor') ? kept : gone;
  return {
    ...kept,
    roles,
    population: kept.population ?? gone.population,
    assignmentStart: kept.assignmentStart ?? gone.assignmentStart,
    assignmentEnd: kept.assignmentEnd ?? gone.assignmentEnd,
    former: kept.former ?? gone.former,
    capacity: Math.max(kept.capacity, gone.capacity),
    preference: mentors.preference,
    taking: mentors.taking,
    joinedAt,
  };
}
