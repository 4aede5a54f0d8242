import { answerWish, type Found } from './answerWish.ts';
import type { Candidate } from './candidate.ts';
import { explainPair, scoreOf } from './explainPair.ts';
import type { MatchingProgramme } from './matchingProgramme.ts';
import { type Pool, poolOf } from './pool.ts';
import { readQuery, termNames, type Wish } from './readQuery.ts';
import type { Reason } from './reason.ts';
import { termsOf } from './term.ts';
import { hardExclusions } from './whyNot.ts';

export interface RankedMentor {
  readonly mentorId: string;
  /** 0…1000, exactly the sum of the reasons' points. */
  readonly points: number;
  /** One per criterion, in their order. */
  readonly reasons: readonly Reason[];
  /** What of the search this mentor answers; empty when nothing was searched. */
  readonly found: readonly Found[];
  /** Words of the search that somebody answers, and this mentor does not. */
  readonly missed: readonly string[];
}

export interface RankInput {
  readonly mentee: Candidate;
  /** Everybody who is a mentor in the programme: who may not be offered is left out here, but counts for rarity. */
  readonly mentors: readonly Candidate[];
  readonly programme: MatchingProgramme;
  /** Words to search by, in any language of the programme; `null` or blank for all mentors. */
  readonly query: string | null;
  readonly now: Date;
}

/**
 * The mentors this mentee may have, best first: those who answer more of the search, then by score, then by id.
 * With a search, those who answer none of it are left out.
 */
export function rankMentors({ mentee, mentors, programme, query, now }: RankInput): readonly RankedMentor[] {
  const pool = poolOf({ programme, mentors, now });
  const offered = mentors.filter((mentor) => hardExclusions(mentee, mentor, pool).length === 0);
  const words = query?.trim() ?? '';
  const spoken = () => mentors.flatMap(({ profile }) => profile.languages);
  const wishes = words === '' ? [] : readQuery(words, termNames(termsOf(programme, spoken())));
  const known = wishes.filter((wish) => offered.some((mentor) => answerWish(mentor, wish) !== null));
  return offered
    .map((mentor) => rankOf(mentee, mentor, pool, known))
    .filter(({ points, found }) => points >= programme.matching.floor && (wishes.length === 0 || found.length > 0))
    .sort((a, b) => b.found.length - a.found.length || b.points - a.points || (a.mentorId < b.mentorId ? -1 : 1));
}

/** One mentor's place for a mentee; `wishes` are those of the search that somebody answers. */
export function rankOf(mentee: Candidate, mentor: Candidate, pool: Pool, wishes: readonly Wish[]): RankedMentor {
  const reasons = explainPair(mentee, mentor, pool);
  const found: Found[] = [];
  const missed: string[] = [];
  for (const wish of wishes) {
    const answer = answerWish(mentor, wish);
    if (answer === null) missed.push(wish.words);
    else found.push(answer);
  }
  return { mentorId: mentor.id, points: scoreOf(reasons), reasons, found, missed };
}
