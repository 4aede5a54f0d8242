import type { Pair } from '../../core/pairing/pair.ts';
import { notEligible } from '../../core/people/eligibility.ts';
import { entryRoute } from '../../core/people/entryRoute.ts';
import { isAway } from '../../core/people/isAway.ts';
import type { NextStepFacts, PairFacts, PartFacts } from '../../core/people/nextSteps.ts';
import type { Participation, Role } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { claimsFor } from '../claims/claimsFor.ts';
import type { Job } from '../job.ts';
import { findJoining } from './joiningTalk.ts';
import { openInPair } from './openInPair.ts';

/** Everything that decides what this person can do next. */
export async function nextStepFacts(job: Job, person: Person): Promise<NextStepFacts> {
  const { tx, programmes } = job;
  const parts = (await tx.participations.of(person.id)).filter(({ state }) => state === 'active');
  const pairs = (await tx.pairs.ofPerson(person.id)).filter(({ state }) => state === 'active');
  const partners = await tx.people.byIds(pairs.map((pair) => partnerIn(pair, person.id)));
  const halfWay: string[] = [];
  for (const { id } of programmes.all) {
    if (parts.some(({ programmeId }) => programmeId === id)) continue;
    const begun = await findJoining(job, person.id, id);
    if (begun && begun.answered.length > 0) halfWay.push(id);
  }
  const told: PartFacts[] = [];
  for (const part of parts) {
    const programme = programmes.byId(part.programmeId);
    if (programme) told.push(await partFacts(job, person, programme, part, pairs));
  }
  const inPairs: PairFacts[] = [];
  for (const pair of pairs) {
    const role = pair.menteeId === person.id ? 'mentee' : 'mentor';
    const partner = partners.find(({ id }) => id === partnerIn(pair, person.id))?.name ?? '';
    inPairs.push({ pairId: pair.id, partner, role, ...(await openInPair(job, pair.id, role)) });
  }
  const isCoordinator = (await tx.coordinators.all()).some(({ personId }) => personId === person.id);
  return {
    awayUntil: isAway(person, job.now) ? person.awayUntil : null,
    parts: told,
    halfWay,
    open: programmes.all.map(({ id }) => id).filter((id) => !parts.some(({ programmeId }) => programmeId === id)),
    pairs: inPairs,
    isCoordinator,
    claimsToConfirm: isCoordinator ? (await claimsFor(job, person)).length : 0,
  };
}

const partnerIn = (pair: { menteeId: string; mentorId: string }, me: string) =>
  pair.menteeId === me ? pair.mentorId : pair.menteeId;

async function partFacts(
  job: Job,
  person: Person,
  programme: Programme,
  part: Participation,
  running: readonly Pair[],
): Promise<PartFacts> {
  const { tx } = job;
  const waits = ({ state }: { state: string }) => state === 'open' || state === 'more-asked';
  const sent = await tx.requests.ofMentee(person.id, programme.id);
  const received = (await tx.requests.toMentor(person.id)).filter(({ programmeId }) => programmeId === programme.id);
  const pairs = running.filter(({ programmeId }) => programmeId === programme.id);
  const { organisation } = person.profile;
  const isMentor = part.roles.includes('mentor');
  const { rules } = programme.matching;
  const barring = (role: Role) => (rules.eligible ? notEligible(programme, role, { ...part, organisation }) : null);
  const why = isMentor ? barring('mentor') : null;
  const mentee = part.roles.includes('mentee') && barring('mentee') === null;
  return {
    programmeId: programme.id,
    rules,
    isMentee: mentee,
    isMentor: isMentor && (why === null || why.code === 'claim-waiting'),
    route: entryRoute(programme, part.population),
    claimWaiting: why?.code === 'claim-waiting',
    introduces: programme.contact.introductions,
    requestsOpen: sent.filter(waits).length,
    requestsMax: programme.requests.maxOpen,
    requestsToAnswer: received.filter(({ state }) => state === 'open').length,
    taking: part.taking,
    capacity: part.capacity,
    mentees: pairs.filter(({ mentorId }) => mentorId === person.id).length,
    hasMentor: pairs.some(({ menteeId }) => menteeId === person.id),
  };
}
