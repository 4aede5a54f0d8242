import type { WhyNot } from '../../conversation/views/explaining/whyNotView.ts';
import type { MentorOffer } from '../../conversation/views/finding/mentorOffer.ts';
import type { Candidate } from '../../core/matching/candidate.ts';
import type { MentorIndex } from '../../core/matching/index/mentorIndex.ts';
import { mentorsNamed } from '../../core/matching/index/mentorsNamed.ts';
import { topMentors } from '../../core/matching/index/topMentors.ts';
import { rankOf } from '../../core/matching/rankMentors.ts';
import { whyNot } from '../../core/matching/whyNot.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import { type Help, whatWouldHelp } from '../../core/pairing/whatWouldHelp.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../job.ts';
import { loadSome, someCandidates } from './loadCandidates.ts';
import { indexOf } from './mentorIndexes.ts';
import { whyNotOffered } from './whyNotOffered.ts';

export interface NotOffered {
  readonly id: string;
  readonly name: string;
  readonly why: WhyNot;
}

export interface MentorsPage {
  readonly offers: readonly MentorOffer[];
  readonly more: boolean;
}

export interface FoundMentors {
  /** Best first, without those whose answer is still awaited; words narrow them down. */
  page(query: string | null, offset: number, most: number): Promise<MentorsPage>;
  /** The best whom the mentee has never asked. */
  neverAsked(most: number): Promise<readonly MentorOffer[]>;
  /** One mentor, if they can be asked. */
  offer(mentorId: string): Promise<MentorOffer | null>;
  /** What the mentee could change so that there are more: to be asked when there is nobody. */
  help(): Promise<readonly Help[]>;
  /** Mentors that an id or words name, at most so many, and who are not offered. */
  notOffered(named: string, most: number): Promise<readonly NotOffered[]>;
}

/** Mentors whose rules are read for advice; with more, it is the same anyway. */
const adviceFrom = 500;

/** The mentors that a mentee can ask in a programme. */
export async function findMentors(job: Job, programme: Programme, menteeId: string): Promise<FoundMentors> {
  const [mentee] = (await loadSome(job, programme, [menteeId])).mentees;
  if (!mentee) return nobody;
  const index = await indexOf(job, programme);
  const earlier = await job.tx.requests.ofMentee(menteeId, programme.id);
  const asked = new Set(earlier.map(({ mentorId }) => mentorId));
  const waiting = new Set(earlier.filter(({ state }) => isWaiting(state)).map(({ mentorId }) => mentorId));
  const page = (query: string | null, offset: number, most: number, without: ReadonlySet<string> = waiting) =>
    pageOf(job, programme, index, { mentee, query, now: job.now, offset, most, without });
  const load = async (ids: readonly string[]) => (await loadSome(job, programme, ids)).mentors;
  return {
    page,
    neverAsked: async (most) => (await page(null, 0, most, asked)).offers,
    offer: async (mentorId) => {
      const { mentors, people } = await loadSome(job, programme, [mentorId]);
      const [mentor] = mentors;
      const person = people.get(mentorId);
      const pool = index.poolAt(job.now);
      if (!mentor || !person || waiting.has(mentorId) || whyNot(mentee, mentor, pool).length > 0) return null;
      return { person, ranked: rankOf(mentee, mentor, pool, []) };
    },
    help: async () => {
      const pool = index.poolAt(job.now);
      const some = index.ids.filter((id) => id !== '').slice(0, adviceFrom);
      const { mentors } = await someCandidates(job, programme, some);
      return whatWouldHelp(mentors.map((mentor) => whyNot(mentee, mentor, pool)));
    },
    notOffered: async (named, most) => {
      const pool = index.poolAt(job.now);
      const meant = await load(mentorsNamed(index, named).slice(0, most));
      const apart = (mentor: Candidate) => waiting.has(mentor.id) || whyNot(mentee, mentor, pool).length > 0;
      return meant.filter(apart).map((mentor) => ({
        id: mentor.id,
        name: mentor.name,
        why: whyNotOffered(mentee, mentor, pool, waiting.has(mentor.id)),
      }));
    },
  };
}

const nobody: FoundMentors = {
  page: async () => ({ offers: [], more: false }),
  neverAsked: async () => [],
  offer: async () => null,
  help: async () => [],
  notOffered: async () => [],
};

/** Ranked by the index, shown from the records as they are now. */
async function pageOf(
  job: Job,
  programme: Programme,
  index: MentorIndex,
  query: Parameters<typeof topMentors>[1],
): Promise<MentorsPage> {
  const { mentorIds, more, search, pool } = topMentors(index, query);
  const { mentors, people } = await loadSome(job, programme, mentorIds);
  const found = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const wishes = search?.known() ?? [];
  const offers = mentorIds.flatMap((id) => {
    const [mentor, person] = [found.get(id), people.get(id)];
    // Another process may have filled the last place a moment ago.
    if (!mentor || !person || whyNot(query.mentee, mentor, pool).length > 0) return [];
    return [{ person, ranked: rankOf(query.mentee, mentor, pool, wishes) }];
  });
  return { offers, more };
}

/** Up to three that the mentee has not asked yet. */
export async function nextMentors(job: Job, programme: Programme, menteeId: string): Promise<readonly MentorOffer[]> {
  return (await findMentors(job, programme, menteeId)).neverAsked(3);
}
