import { mentorsNamed } from '../../core/matching/index/mentorsNamed.ts';
import { entryRoute } from '../../core/people/entryRoute.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { indexOf } from '../finding/mentorIndexes.ts';
import type { Job } from '../job.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import { type Part, partAs, partsAs } from '../partsAs.ts';
import { barrierTo } from '../requests/sendRequest.ts';

/** Programmes of this person in which people are suggested to each other; of all, for somebody who takes part in none. */
export async function introducing(job: Job, personId: string): Promise<readonly Programme[]> {
  const mine = (await job.tx.participations.of(personId)).filter(({ state }) => state === 'active');
  return job.programmes.all.filter(
    ({ id, contact }) =>
      contact.introductions && (mine.length === 0 || mine.some(({ programmeId }) => programmeId === id)),
  );
}

/** Where somebody looks for a mentor and can ask colleagues. */
export async function lookingIn(job: Job, personId: string): Promise<readonly Part[]> {
  const looking: Part[] = [];
  for (const part of await partsAs(job, personId, 'mentee')) {
    if (await looks(job, part, personId)) looking.push(part);
  }
  return looking;
}

/** A mentee's part in this programme, if they look for a mentor there and can ask colleagues. */
export async function lookingAs(job: Job, personId: string, programmeId: string): Promise<Part | null> {
  const part = await partAs(job, personId, 'mentee', programmeId);
  return part && (await looks(job, part, personId)) ? part : null;
}

async function looks(job: Job, { programme, participation }: Part, personId: string): Promise<boolean> {
  if (!programme.contact.introductions || entryRoute(programme, participation.population) === 'assigned') return false;
  return (await currentMentor(job, personId, programme.id)) === null;
}

/** Whether this mentee could ask this mentor. Why not is nobody's to tell; a full list of own requests is their own matter. */
export async function couldAsk(job: Job, programme: Programme, menteeId: string, mentorId: string): Promise<boolean> {
  const part = await lookingAs(job, menteeId, programme.id);
  if (!part) return false;
  const stop = await barrierTo(job, part, menteeId, mentorId);
  return stop === null || stop.code === 'too-many-open';
}

/** Mentors of these programmes whom an address or a name fits best. */
export async function mentorsMeant(
  job: Job,
  programmes: readonly Programme[],
  typed: string,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const programme of programmes) {
    for (const id of mentorsNamed(await indexOf(job, programme), typed)) found.add(id);
  }
  return [...found];
}
