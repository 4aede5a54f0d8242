import type { Standing } from '../matching/candidate.ts';
import type { MentoringRequest } from './mentoringRequest.ts';
import type { Pair } from './pair.ts';

export type RequestTie = Pick<MentoringRequest, 'menteeId' | 'mentorId' | 'state'>;

/** What the records of a programme say of each person's ties; `eligible` is for the caller to know. */
export function standings(
  pairs: readonly Pick<Pair, 'menteeId' | 'mentorId' | 'state'>[],
  requests: readonly RequestTie[],
): (personId: string) => Omit<Standing, 'eligible'> {
  const mentees = new Map<string, string[]>();
  const mentors = new Map<string, string[]>();
  const partners = new Map<string, string[]>();
  const declined = new Map<string, string[]>();
  for (const { menteeId, mentorId, state } of pairs) {
    add(partners, menteeId, mentorId);
    add(partners, mentorId, menteeId);
    if (state !== 'active') continue;
    add(mentees, mentorId, menteeId);
    add(mentors, menteeId, mentorId);
  }
  for (const { menteeId, mentorId, state } of requests) {
    if (state !== 'declined') continue;
    add(declined, menteeId, mentorId);
    add(declined, mentorId, menteeId);
  }
  return (id) => ({
    activeMentees: mentees.get(id)?.length ?? 0,
    activeMentors: mentors.get(id)?.length ?? 0,
    menteeIds: mentees.get(id) ?? nobody,
    partnerIds: partners.get(id) ?? nobody,
    declinedIds: declined.get(id) ?? nobody,
  });
}

const nobody: readonly string[] = [];

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
