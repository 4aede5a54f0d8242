import type { CheckIn } from '../mentoring/checkIn.ts';
import type { MentoringRequest } from '../pairing/mentoringRequest.ts';
import type { Pair } from '../pairing/pair.ts';
import type { Participation } from '../people/participation.ts';
import type { Programme } from '../programme/programme.ts';
import type { Span } from '../schedule/span.ts';
import { smallCounts } from './smallCounts.ts';

/** Everything of one programme that a digest is reckoned from. */
export interface DigestRows {
  readonly participations: readonly Participation[];
  readonly requests: readonly MentoringRequest[];
  readonly pairs: readonly Pair[];
  readonly checkIns: readonly CheckIn[];
  /** People who are away now, by id. */
  readonly away: ReadonlySet<string>;
  /** Deliveries that failed, and those that nobody knows about. */
  readonly problems: { readonly dead: number; readonly uncertain: number };
}

/** Why a mentee has no mentor yet. */
export type WaitingReason = 'away' | 'centre-proposes' | 'waits-for-answer' | 'no-request';

export interface DigestFigures {
  readonly newMentees: number;
  readonly newMentors: number;
  /** By population id; `null`: too few to tell. */
  readonly newByPopulation: ReadonlyMap<string, number | null>;
  /** Waiting requests, the longest first, in whole days. */
  readonly requests: readonly { readonly menteeId: string; readonly mentorId: string; readonly days: number }[];
  /** How many of them have waited for more than two days. */
  readonly slowRequests: number;
  readonly pairsFormed: readonly Pair[];
  readonly pairsEnded: number;
  readonly pairsActive: number;
  /** Pairs by what they said this week; those not asked are in none. */
  readonly met: number;
  readonly notMet: readonly Pair[];
  readonly noAnswer: readonly Pair[];
  /** Within four weeks, the soonest first. */
  readonly endingSoon: readonly Pair[];
  readonly mentorsWithRoom: number;
  readonly placesFree: number;
  readonly mentorsFull: number;
  readonly waiting: readonly { readonly personId: string; readonly reason: WaitingReason }[];
  readonly claimsWaiting: number;
  readonly problems: DigestRows['problems'];
}

const day = 24 * 60 * 60 * 1000;
const slowAfterDays = 2;
const soon = 28 * day;

/** What happened in `week` and how things stand at `now`: figures and ids, never anybody's words. */
export function digestFigures(programme: Programme, rows: DigestRows, week: Span, now: Date): DigestFigures {
  const inWeek = (at: Date | null) => at !== null && at >= week.from && at < week.until;
  const active = rows.participations.filter(({ state }) => state === 'active');
  const joined = active.filter(({ joinedAt }) => inWeek(joinedAt));
  const running = rows.pairs.filter(({ state }) => state === 'active');
  const requests = rows.requests
    .filter(({ state }) => state === 'open' || state === 'more-asked')
    .map(({ menteeId, mentorId, createdAt }) => ({ menteeId, mentorId, age: now.getTime() - createdAt.getTime() }))
    .sort((a, b) => b.age - a.age);
  return {
    newMentees: joined.filter(({ roles }) => roles.includes('mentee')).length,
    newMentors: joined.filter(({ roles }) => roles.includes('mentor')).length,
    newByPopulation: smallCounts(populationsOf(joined)),
    requests: requests.map(({ age, ...ids }) => ({ ...ids, days: Math.floor(age / day) })),
    slowRequests: requests.filter(({ age }) => age > slowAfterDays * day).length,
    pairsFormed: rows.pairs.filter(({ startedAt }) => inWeek(startedAt)),
    pairsEnded: rows.pairs.filter(({ endedAt }) => inWeek(endedAt)).length,
    pairsActive: running.length,
    ...meetings(
      running,
      rows.checkIns.filter(({ dueAt }) => inWeek(dueAt)),
    ),
    endingSoon: endingBefore(running, new Date(now.getTime() + soon)),
    ...places(active, running, rows.away),
    waiting: whoWaits(programme, active, running, rows),
    claimsWaiting: active.filter((part) => claimWaits(programme, part)).length,
    problems: rows.problems,
  };
}

function populationsOf(parts: readonly Participation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { population } of parts) {
    if (population !== null) counts.set(population, (counts.get(population) ?? 0) + 1);
  }
  return counts;
}

function meetings(running: readonly Pair[], asked: readonly CheckIn[]) {
  const answers = (pair: Pair) => asked.filter(({ pairId }) => pairId === pair.id).map(({ answer }) => answer);
  const sorted = running.map((pair) => ({ pair, said: answers(pair) })).filter(({ said }) => said.length > 0);
  const rest = sorted.filter(({ said }) => !said.includes('met'));
  return {
    met: sorted.length - rest.length,
    notMet: rest.filter(({ said }) => said.some((answer) => answer !== null)).map(({ pair }) => pair),
    noAnswer: rest.filter(({ said }) => said.every((answer) => answer === null)).map(({ pair }) => pair),
  };
}

function endingBefore(running: readonly Pair[], limit: Date): Pair[] {
  const ends = (pair: Pair) => pair.endsAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return running.filter((pair) => ends(pair) <= limit.getTime()).sort((a, b) => ends(a) - ends(b));
}

function places(active: readonly Participation[], running: readonly Pair[], away: ReadonlySet<string>) {
  const mentors = active.filter(({ roles }) => roles.includes('mentor'));
  const free = ({ personId, capacity }: Participation) =>
    Math.max(0, capacity - running.filter(({ mentorId }) => mentorId === personId).length);
  const open = mentors.filter((part) => part.taking && !away.has(part.personId) && free(part) > 0);
  return {
    mentorsWithRoom: open.length,
    placesFree: open.reduce((sum, part) => sum + free(part), 0),
    mentorsFull: mentors.filter((part) => free(part) === 0).length,
  };
}

function whoWaits(programme: Programme, active: readonly Participation[], running: readonly Pair[], rows: DigestRows) {
  const assigned = programme.populations.filter(({ entryRoute }) => entryRoute === 'assigned').map(({ id }) => id);
  const reasonFor = ({ personId, population }: Participation): WaitingReason => {
    if (rows.away.has(personId)) return 'away';
    if (population !== null && assigned.includes(population)) return 'centre-proposes';
    const open = rows.requests.some(
      ({ menteeId, state }) => menteeId === personId && (state === 'open' || state === 'more-asked'),
    );
    return open ? 'waits-for-answer' : 'no-request';
  };
  return active
    .filter(({ roles, personId }) => roles.includes('mentee') && !running.some(({ menteeId }) => menteeId === personId))
    .map((part) => ({ personId: part.personId, reason: reasonFor(part) }));
}

function claimWaits({ eligibility }: Programme, { roles, former }: Participation): boolean {
  return eligibility.confirmFormer && roles.includes('mentor') && former !== null && former.confirmedBy === null;
}
