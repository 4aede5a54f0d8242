import { noMatch } from '../../core/digest/noMatch.ts';
import type { WorkItem } from '../../core/digest/work.ts';
import { type Candidate, noStanding, toCandidate } from '../../core/matching/candidate.ts';
import { poolOf } from '../../core/matching/pool.ts';
import { whyNot } from '../../core/matching/whyNot.ts';
import { standings } from '../../core/pairing/standings.ts';
import { entryRoute } from '../../core/people/entryRoute.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Page, Paged } from '../../ports/audit.ts';
import type { Job } from '../coordinating/reach.ts';
import { todayIn } from './todayIn.ts';

/** Reasons are reckoned against as many mentors with room: those with most places first. */
const mostMentors = 200;

/** Mentees without a mentor, each with the reason. */
export async function withoutMatch(job: Job, programme: Programme, page: Page): Promise<Paged<WorkItem>> {
  const { tx, now } = job;
  const today = todayIn(job, programme);
  const { total, rows } = await tx.figures.menteesWaiting(programme.id, programme.eligibility.mentees, today, page);
  if (rows.length === 0) return { total, rows: [] };
  const withRoom = await tx.figures.mentorsWithRoom(programme.id, programme.matching.rules, today, mostMentors);
  const mentors = await candidates(job, programme, withRoom);
  const mentees = await candidates(
    job,
    programme,
    rows.map(({ personId }) => personId),
  );
  const pool = poolOf({ programme, mentors, now });
  const items: WorkItem[] = [];
  for (const { personId, population } of rows) {
    const mentee = mentees.find(({ id }) => id === personId);
    if (!mentee) continue;
    const known = { ...mentee, ...(await tiesOf(job, programme, personId)) };
    const reason = noMatch(mentors.filter(({ id }) => id !== personId).map((mentor) => whyNot(known, mentor, pool)));
    items.push({
      kind: 'no-match',
      personId,
      introduced: entryRoute(programme, population) === 'assigned',
      reason,
    });
  }
  return { total, rows: items };
}

/** People as matching sees them; who has a free place was asked of the database. */
async function candidates(job: Job, { id }: Programme, personIds: readonly string[]): Promise<Candidate[]> {
  const people = await job.tx.people.byIds(personIds);
  const parts = new Map((await job.tx.participations.ofPeople(personIds, id)).map((part) => [part.personId, part]));
  return people.flatMap((person) => {
    const part = parts.get(person.id);
    return part ? [toCandidate(person, part, noStanding)] : [];
  });
}

async function tiesOf({ tx }: Job, { id }: Programme, personId: string) {
  const pairs = (await tx.pairs.ofPerson(personId)).filter(({ programmeId }) => programmeId === id);
  return standings(pairs, await tx.requests.ofMentee(personId, id))(personId);
}
