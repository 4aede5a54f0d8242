import type { Pair } from '../../core/pairing/pair.ts';
import type { Person } from '../../core/people/person.ts';
import { programmeOfEffect } from '../digest/programmeOfEffect.ts';
import type { Job } from '../job.ts';
import type { Standing } from './standing.ts';

/** Loads what an id names, and answers what this person is to it; nothing when it is not there. */
type Subject = (job: Job, person: Person, id: string) => Promise<readonly Standing[]>;

/**
 * The kinds of things that a verb's id (or a form's token) can name. Ids come from outside and prove nothing: everything
 * is read anew, inside the transaction of the event.
 */
export const subjects = {
  /** Nothing but the sender's own. */
  self: async (job, person) => [
    ...(await job.tx.participations.of(person.id))
      .filter(({ state }) => state === 'active')
      .flatMap(({ roles }): Standing[] => ['participant', ...roles]),
    ...(await coordinates(job, person, null)),
  ],
  /** Somebody; what one is to them follows from the pairs one has with them. */
  person: async (job, person, id) => {
    if (id === person.id) return ['oneself'];
    const together = (await job.tx.pairs.ofPerson(person.id)).filter((pair) =>
      [pair.menteeId, pair.mentorId].includes(id),
    );
    return together.map(({ state }) => (state === 'active' ? 'partner' : 'former-partner'));
  },
  /** A programme as its coordinators look after it; empty for what belongs to none of them in particular. */
  duty: async (job, person, id) => coordinates(job, person, id === '' ? null : id),
  proposal: async (job, person, id) => {
    const proposal = await job.tx.proposals.byId(id);
    return proposal ? coordinates(job, person, proposal.programmeId) : [];
  },
  /** `programme`, or `programme/…` where a token says more. */
  programme: async (job, person, id) => {
    const programme = job.programmes.byId(before(id, '/'));
    if (!programme) return [];
    const part = await job.tx.participations.find(person.id, programme.id);
    const roles: readonly Standing[] = part?.state === 'active' ? ['participant', ...part.roles] : [];
    return [...roles, ...(await coordinates(job, person, programme.id))];
  },
  /** Somebody's part in a programme. */
  participation: async (job, person, id) => {
    const part = await job.tx.participations.byId(id);
    if (!part) return [];
    const own: readonly Standing[] = part.personId === person.id ? ['participant', ...part.roles] : [];
    return [...own, ...(await coordinates(job, person, part.programmeId))];
  },
  request: async (job, person, id) => {
    const request = await job.tx.requests.byId(id);
    if (!request) return [];
    const sides: Standing[] = [];
    if (request.menteeId === person.id) sides.push('mentee');
    if (request.mentorId === person.id) sides.push('mentor');
    return sides;
  },
  /** A suggestion: the mentee's to decide, the colleague's to answer who was asked. The mentor is nothing to it. */
  introduction: async (job, person, id) => {
    const introduction = await job.tx.introductions.byId(id);
    if (introduction?.menteeId === person.id) return ['mentee'];
    return introduction?.suggesterId === person.id && introduction.question !== null ? ['addressee'] : [];
  },
  pair: ofPairId,
  'check-in': async (job, person, id) => {
    const checkIn = await job.tx.checkIns.byId(id);
    return ofPair(person, checkIn && (await job.tx.pairs.byId(checkIn.pairId)));
  },
  goal: ofGoalId,
  /** A form's token: `new:<pair>` or `change:<goal>`. */
  'goal-form': async (job, person, token) => {
    const id = token.slice(token.indexOf(':') + 1);
    return before(token, ':') === 'new' ? ofPairId(job, person, id) : ofGoalId(job, person, id);
  },
  /** A meeting, or a record's token: the meeting, a slash, which version. */
  meeting: ofMeetingId,
  /** A form's token: the pair, or `move:<meeting>`. */
  'meeting-form': async (job, person, token) =>
    token.startsWith('move:') ? ofMeetingId(job, person, token.slice(5)) : ofPairId(job, person, token),
  'follow-up': async (job, person, id) => {
    const followUp = await job.tx.followUps.byId(id);
    return ofPair(person, followUp && (await job.tx.pairs.byId(followUp.pairId)));
  },
  extension: async (job, person, id) => {
    const extension = await job.tx.extensions.byId(id);
    return ofPair(person, extension && (await job.tx.pairs.byId(extension.pairId)));
  },
  /** A private word: for its writer and the coordinator it was addressed to, whatever others coordinate. */
  concern: async (job, person, id) => {
    const concern = await job.tx.concerns.byId(id);
    const held: Standing[] = [];
    if (concern?.coordinatorId === person.id) held.push('addressee');
    if (concern?.personId === person.id) held.push('author');
    return held;
  },
  /** A question of a pair to somebody who knows a subject. */
  referral: async (job, person, id) => {
    const referral = await job.tx.referrals.byId(id);
    const own = ofPair(person, referral && (await job.tx.pairs.byId(referral.pairId)));
    const asked: readonly Standing[] = referral?.expertId === person.id ? ['addressee'] : [];
    return [...asked, ...own];
  },
  /** Two who may be one: `<whose code it was>/<who entered it>`, as long as that is under way. */
  link: async (job, person, id) => {
    const [began = '', other = ''] = id.split('/');
    const link = [began, other].includes(person.id) ? await job.tx.accountLinks.lock(began) : null;
    return link?.enteredBy === other ? ['addressee'] : [];
  },
  /** What could not be delivered, by the effect's key; or could not until it was sent again. */
  problem: async (job, person, key) => {
    const ids = await job.tx.outbox.idsOf(key);
    return ids ? coordinates(job, person, await programmeOfEffect(job, ids)) : [];
  },
} as const satisfies Record<string, Subject>;

export type SubjectName = keyof typeof subjects;

async function ofPairId(job: Job, person: Person, id: string): Promise<readonly Standing[]> {
  return ofPair(person, await job.tx.pairs.byId(id));
}

async function ofGoalId(job: Job, person: Person, id: string): Promise<readonly Standing[]> {
  const goal = await job.tx.goals.byId(id);
  return ofPair(person, goal && (await job.tx.pairs.byId(goal.pairId)));
}

async function ofMeetingId(job: Job, person: Person, id: string): Promise<readonly Standing[]> {
  const meeting = await job.tx.meetings.byId(before(id, '/'));
  return ofPair(person, meeting && (await job.tx.pairs.byId(meeting.pairId)));
}

/** Coordinators are nothing to a pair: what is between the two is not theirs to press. */
function ofPair(person: Person, pair: Pair | null): readonly Standing[] {
  if (!pair || (pair.menteeId !== person.id && pair.mentorId !== person.id)) return [];
  return [pair.state === 'active' ? 'partner' : 'former-partner'];
}

/** `null`: of any programme. */
async function coordinates(job: Job, person: Person, programmeId: string | null): Promise<readonly Standing[]> {
  const posts = (await job.tx.coordinators.all()).filter(({ personId }) => personId === person.id);
  const meant = posts.some((post) => programmeId === null || [null, programmeId].includes(post.programmeId));
  return meant ? ['coordinator'] : [];
}

const before = (text: string, mark: string) => text.split(mark, 1)[0] ?? '';
