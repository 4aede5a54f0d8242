import type { Candidate } from './candidate.ts';
import type { Exclusion } from './exclusion.ts';
import { explainPair, scoreOf } from './explainPair.ts';
import { placesLeft } from './placesLeft.ts';
import type { Pool } from './pool.ts';
import { profileRules } from './profileRules.ts';

/** Every rule that keeps these two apart, with the smallest change that would lift it; empty when they can be matched. */
export function whyNot(mentee: Candidate, mentor: Candidate, pool: Pool): readonly Exclusion[] {
  const hard = hardExclusions(mentee, mentor, pool);
  if (hard.length > 0) return hard;
  const missing = pool.programme.matching.floor - scoreOf(explainPair(mentee, mentor, pool));
  return missing > 0 ? [{ code: 'floor', pointsMissing: missing }] : [];
}

/** The same without the programme's floor. */
export function hardExclusions(mentee: Candidate, mentor: Candidate, pool: Pool): readonly Exclusion[] {
  if (mentee.id === mentor.id) return [{ code: 'same-person' }];
  return [
    ...menteeExclusions(mentee, pool),
    ...mentorExclusions(mentor, pool),
    ...ofTheTie(mentee, mentor, pool),
    ...profileRules.flatMap((rule) => rule(mentee, mentor, pool) ?? []),
  ];
}

/** What keeps a mentee out of every pair. */
export function menteeExclusions(mentee: Candidate, { programme, today }: Pool): Exclusion[] {
  const { rules } = programme.matching;
  const found: Exclusion[] = [];
  if (!mentee.isMentee) found.push({ code: 'not-a-mentee' });
  else if (rules.eligible && !mentee.eligible) found.push({ code: 'mentee-not-eligible' });
  if (rules.notAway && mentee.awayUntil !== null && mentee.awayUntil > today) {
    found.push({ code: 'mentee-away', until: mentee.awayUntil });
  }
  return found;
}

/** What keeps a mentor out of every pair. */
export function mentorExclusions(mentor: Candidate, { programme, today }: Pool): Exclusion[] {
  const { rules } = programme.matching;
  const found: Exclusion[] = [];
  if (!mentor.isMentor) found.push({ code: 'not-a-mentor' });
  else if (rules.eligible && !mentor.eligible) found.push({ code: 'mentor-not-eligible' });
  if (rules.notPaused && !mentor.taking) found.push({ code: 'not-taking' });
  if (rules.notAway && mentor.awayUntil !== null && mentor.awayUntil > today) {
    found.push({ code: 'mentor-away', until: mentor.awayUntil });
  }
  if (placesLeft(mentor, rules) === 0) {
    const { activeMentees, capacity } = mentor;
    found.push({ code: 'full', activeMentees, capacity, needed: activeMentees - capacity + 1 });
  }
  return found;
}

function ofTheTie(mentee: Candidate, mentor: Candidate, { programme }: Pool): Exclusion[] {
  const { rules } = programme.matching;
  const manages = (a: Candidate, b: Candidate) =>
    a.email !== null && a.email === (b.profile.managerEmail?.toLowerCase() ?? null);
  const found: Exclusion[] = [];
  if (rules.notOwnManager && manages(mentor, mentee)) found.push({ code: 'own-manager' });
  if (rules.notOwnManager && manages(mentee, mentor)) found.push({ code: 'own-report' });
  if (rules.notFormerPartner && knows(mentee.partnerIds, mentor.partnerIds)) found.push({ code: 'former-partner' });
  if (rules.notDeclined && knows(mentee.declinedIds, mentor.declinedIds)) found.push({ code: 'declined' });
  if (!rules.reciprocal && mentee.menteeIds.includes(mentor.id)) found.push({ code: 'reciprocal' });
  return found;

  function knows(ofMentee: readonly string[], ofMentor: readonly string[]): boolean {
    return ofMentee.includes(mentor.id) || ofMentor.includes(mentee.id);
  }
}
