import type { Entry } from '../../core/people/entry.ts';
import type { Participation } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Call } from '../capability.ts';
import { askForClaim } from './askForClaim.ts';
import { planOffers } from './planOffers.ts';
import { rebaseTalks } from './rebaseTalks.ts';
import { replanPairs } from './replanPairs.ts';

/** Writes what somebody told: their one profile, and their one part in this programme. */
export async function saveEntry(
  call: Call,
  programme: Programme,
  entry: Entry,
): Promise<{ person: Person; part: Participation }> {
  const { tx, now } = call;
  const person: Person = { ...call.person, language: entry.language, profile: entry.profile };
  await tx.people.save(person);
  const known = await tx.participations.find(person.id, programme.id);
  const before = known ? await tx.participations.lock(known.id) : null;
  const here = before?.state === 'active' ? before : null;
  const part: Participation = {
    // The same for the same two, so that two windows finishing at once save one.
    id: before?.id ?? `par_${person.id}_${programme.id}`,
    personId: person.id,
    programmeId: programme.id,
    roles: entry.roles,
    population: entry.population,
    assignmentStart: entry.assignmentStart,
    assignmentEnd: entry.assignmentEnd,
    // A coordinator may have answered while the form was open.
    former: before?.former?.population === entry.former?.population ? (before?.former ?? null) : entry.former,
    capacity: entry.capacity,
    preference: entry.preference,
    taking: here?.taking ?? true,
    state: 'active',
    joinedAt: here?.joinedAt ?? now,
    leftAt: null,
  };
  await tx.participations.save(part);
  if (programme.joiningQuestions.length > 0) await tx.joiningAnswers.save(person.id, programme.id, entry.answers, now);
  await planOffers(call, programme, person, part);
  await askForClaim(call, programme, before, part);
  await replanPairs(call, call.person, person);
  await rebaseTalks(call, call.person, person);
  return { person, part };
}
