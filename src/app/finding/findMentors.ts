import type { WhyNot } from '../../conversation/views/explaining/whyNotView.ts';
import type { MentorOffer } from '../../conversation/views/finding/mentorOffer.ts';
import type { Candidate } from '../../core/matching/candidate.ts';
import { peopleNamed } from '../../core/matching/peopleNamed.ts';
import { poolOf } from '../../core/matching/pool.ts';
import { rankMentors } from '../../core/matching/rankMentors.ts';
import { whyNot } from '../../core/matching/whyNot.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import { type Help, whatWouldHelp } from '../../core/pairing/whatWouldHelp.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../job.ts';
import { loadCandidates } from './loadCandidates.ts';
import { whyNotOffered } from './whyNotOffered.ts';

export interface NotOffered {
  readonly id: string;
  readonly name: string;
  readonly why: WhyNot;
}

export interface FoundMentors {
  /** Best first, without those whose answer is still awaited. */
  readonly offers: readonly MentorOffer[];
  /** Whom the mentee has asked before, whatever came of it. */
  readonly asked: ReadonlySet<string>;
  /** What the mentee could change so that there are more: reckoned only when there is nobody. */
  help(): readonly Help[];
  /** Mentors that an id or words name and who are not among the offers. */
  notOffered(named: string): readonly NotOffered[];
}

/** The mentors that a mentee can ask in a programme; `query` narrows them down by words. */
export async function findMentors(
  job: Job,
  programme: Programme,
  menteeId: string,
  query: string | null,
): Promise<FoundMentors> {
  const { mentors, mentees, people } = await loadCandidates(job, programme);
  const mentee = mentees.find(({ id }) => id === menteeId);
  if (!mentee) return { offers: [], asked: new Set(), help: () => [], notOffered: () => [] };
  const earlier = await job.tx.requests.ofMentee(menteeId, programme.id);
  const waiting = new Set(earlier.filter(({ state }) => isWaiting(state)).map(({ mentorId }) => mentorId));
  const offers = rankMentors({ mentee, mentors, programme, query, now: job.now }).flatMap((ranked) => {
    const person = people.get(ranked.mentorId);
    return person && !waiting.has(person.id) ? [{ person, ranked }] : [];
  });
  const pool = () => poolOf({ programme, mentors, now: job.now });
  return {
    offers,
    asked: new Set(earlier.map(({ mentorId }) => mentorId)),
    help: () => {
      const all = pool();
      return whatWouldHelp(mentors.map((mentor) => whyNot(mentee, mentor, all)));
    },
    notOffered: (named) => {
      const offered = new Set(offers.map(({ person }) => person.id));
      const missing = peopleNamed(mentors, named).filter(({ id }) => !offered.has(id));
      if (missing.length === 0) return [];
      const all = pool();
      const tell = (mentor: Candidate) => whyNotOffered(mentee, mentor, all, waiting.has(mentor.id));
      return missing.map((mentor) => ({ id: mentor.id, name: mentor.name, why: tell(mentor) }));
    },
  };
}

/** Up to three that the mentee has not asked yet. */
export async function nextMentors(job: Job, programme: Programme, menteeId: string): Promise<readonly MentorOffer[]> {
  const { offers, asked } = await findMentors(job, programme, menteeId, null);
  return offers.filter(({ person }) => !asked.has(person.id)).slice(0, 3);
}
