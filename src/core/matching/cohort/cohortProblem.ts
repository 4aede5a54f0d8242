import type { Candidate } from '../candidate.ts';
import type { HardRules } from '../matchingRules.ts';
import { placesLeft } from '../placesLeft.ts';

/** A mentee and a mentor, by the ids of people. */
export interface PairIds {
  readonly menteeId: string;
  readonly mentorId: string;
}

/** What is wrong with a cohort before anything is matched: the person, the field, and a code. */
export type CohortProblem =
  | { readonly code: 'duplicate'; readonly personId: string; readonly field: 'id' }
  | { readonly code: 'not-a-number'; readonly personId: string; readonly field: 'capacity' | 'activeMentees' }
  | { readonly code: 'unknown-person'; readonly personId: string; readonly field: 'pins' | 'exclusions' | 'current' }
  | { readonly code: 'pinned-to-oneself'; readonly personId: string; readonly field: 'pins' }
  | { readonly code: 'pinned-twice'; readonly personId: string; readonly field: 'pins' }
  | { readonly code: 'pinned-and-excluded'; readonly personId: string; readonly field: 'pins' }
  | { readonly code: 'too-many-pins'; readonly personId: string; readonly field: 'pins' };

export interface CohortTies {
  /** Pairs to keep whatever their score. */
  readonly pins: readonly PairIds[];
  /** Pairs that are not to be. */
  readonly exclusions: readonly PairIds[];
  /** A re-run: of these pairs as many as possible stay. */
  readonly current: readonly PairIds[];
}

export function checkCohort(
  mentees: readonly Candidate[],
  mentors: readonly Candidate[],
  ties: CohortTies,
  rules: HardRules,
): CohortProblem[] {
  const menteeIds = new Set(mentees.map(({ id }) => id));
  const places = new Map(mentors.map((mentor) => [mentor.id, placesLeft(mentor, rules)]));
  const excluded = new Set(ties.exclusions.map(pairKey));
  return [
    ...duplicates(mentees),
    ...duplicates(mentors),
    ...mentors.flatMap(notNumbers),
    ...(['pins', 'exclusions', 'current'] as const).flatMap((field) =>
      ties[field].flatMap(({ menteeId, mentorId }): CohortProblem[] => [
        ...(menteeIds.has(menteeId) ? [] : [{ code: 'unknown-person', personId: menteeId, field } as const]),
        ...(places.has(mentorId) ? [] : [{ code: 'unknown-person', personId: mentorId, field } as const]),
      ]),
    ),
    ...ties.pins.flatMap((pin, at): CohortProblem[] => {
      const found: CohortProblem[] = [];
      const left = (places.get(pin.mentorId) ?? 0) - 1;
      places.set(pin.mentorId, left);
      if (pin.menteeId === pin.mentorId)
        found.push({ code: 'pinned-to-oneself', personId: pin.menteeId, field: 'pins' });
      if (ties.pins.findIndex(({ menteeId }) => menteeId === pin.menteeId) < at) {
        found.push({ code: 'pinned-twice', personId: pin.menteeId, field: 'pins' });
      }
      if (excluded.has(pairKey(pin)))
        found.push({ code: 'pinned-and-excluded', personId: pin.menteeId, field: 'pins' });
      if (left < 0) found.push({ code: 'too-many-pins', personId: pin.mentorId, field: 'pins' });
      return found;
    }),
  ];
}

/** One string for a pair; ids hold no control characters. */
export function pairKey({ menteeId, mentorId }: PairIds): string {
  return `${menteeId}\u0000${mentorId}`;
}

function duplicates(people: readonly Candidate[]): CohortProblem[] {
  const seen = new Set<string>();
  return people.flatMap(({ id }): CohortProblem[] => {
    if (seen.has(id)) return [{ code: 'duplicate', personId: id, field: 'id' }];
    seen.add(id);
    return [];
  });
}

function notNumbers({ id, capacity, activeMentees }: Candidate): CohortProblem[] {
  const bad = (value: number) => !Number.isSafeInteger(value) || value < 0;
  return [
    ...(bad(capacity) ? [{ code: 'not-a-number', personId: id, field: 'capacity' } as const] : []),
    ...(bad(activeMentees) ? [{ code: 'not-a-number', personId: id, field: 'activeMentees' } as const] : []),
  ];
}
