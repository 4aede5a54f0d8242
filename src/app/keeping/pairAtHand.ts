import type { Two } from '../../core/mentoring/promptMoment.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { roomOfPair } from '../../core/programme/roomOfPair.ts';
import { workingTimeOf } from '../../core/schedule/workingTime.ts';
import type { Conversation } from '../../ports/conversation.ts';
import type { Job } from '../job.ts';
import { programmeOfPair } from '../pairing/programmeOfPair.ts';

/** A pair with everything its prompts depend on. */
export interface PairAtHand {
  readonly pair: Pair;
  /** As the pair agreed to it, with their own video room if there is one. */
  readonly programme: Programme;
  readonly mentee: Person;
  readonly mentor: Person;
  readonly two: Two;
  /** The open space that both can read; `null` where there is none (yet). */
  readonly space: Conversation | null;
}

/** `null` when the pair, one of its people or its programme is not there (any more). */
export async function pairAtHand(job: Job, pair: Pair | null): Promise<PairAtHand | null> {
  if (!pair) return null;
  const agreed = await programmeOfPair(job, pair);
  const programme = agreed?.meetings.video?.room ? roomOfPair(agreed, await job.tx.pairs.roomCode(pair.id)) : agreed;
  const both = await job.tx.people.byIds([pair.menteeId, pair.mentorId]);
  const [mentee, mentor] = [pair.menteeId, pair.mentorId].map((id) => both.find((person) => person.id === id));
  if (!programme || !mentee || !mentor) return null;
  const two = { mentee: workingTimeOf(mentee, [programme]), mentor: workingTimeOf(mentor, [programme]) };
  return { pair, programme, mentee, mentor, two, space: await sharedSpace(job, pair, mentee, mentor) };
}

/** The two people, the mentee first. */
export function peopleOf({ mentee, mentor }: PairAtHand): readonly [Person, Person] {
  return [mentee, mentor];
}

/** The other one; `null` for somebody who is not of this pair. */
export function partnerOf({ mentee, mentor }: PairAtHand, personId: string): Person | null {
  if (personId === mentee.id) return mentor;
  return personId === mentor.id ? mentee : null;
}

/** Whether both use one platform first, so that a space can hold them both. */
export function canShareSpace({ mentee, mentor }: Pick<PairAtHand, 'mentee' | 'mentor'>): boolean {
  const [ours, theirs] = [mentee.accounts[0], mentor.accounts[0]];
  return ours !== undefined && ours.platform === theirs?.platform;
}

async function sharedSpace(job: Job, pair: Pair, mentee: Person, mentor: Person): Promise<Conversation | null> {
  for (const { platform, tenant, state, conversationId, serviceUrl } of await job.tx.spaces.ofPair(pair.id)) {
    const both = [mentee, mentor].every(({ accounts }) => accounts.some((account) => account.platform === platform));
    if (both && state === 'open' && conversationId !== null)
      return { platform, tenant, id: conversationId, serviceUrl };
  }
  return null;
}
