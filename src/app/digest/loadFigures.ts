import { type DigestFigures, digestFigures } from '../../core/digest/digestFigures.ts';
import type { DigestWeek } from '../../core/digest/digestWeek.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { onLeave } from '../../core/schedule/onLeave.ts';
import { workingTimeOf } from '../../core/schedule/workingTime.ts';
import type { DeliveryProblem } from '../../ports/store.ts';
import type { Job } from '../job.ts';

/** A programme's figures, and the names of those they speak of. */
export async function loadFigures(
  job: Job,
  programme: Programme,
  week: DigestWeek,
): Promise<{ figures: DigestFigures; nameOf: (personId: string) => string }> {
  const { tx, now } = job;
  const participations = await tx.participations.inProgramme(programme.id);
  const [pairs, requests] = [await tx.pairs.inProgramme(programme.id), await tx.requests.inProgramme(programme.id)];
  const checkIns = await tx.checkIns.ofPairs(pairs.map(({ id }) => id));
  const people = await tx.people.byIds(participations.map(({ personId }) => personId));
  const away = new Set(people.filter((person) => onLeave(now, workingTimeOf(person))).map(({ id }) => id));
  const mine = concerns(programme, new Set([...pairs, ...requests].map(({ id }) => id)));
  const problems = (await tx.outbox.problems()).filter((problem) => problem.at >= week.from && mine(problem));
  const count = (state: DeliveryProblem['state']) => problems.filter((problem) => problem.state === state).length;
  const rows = { participations, requests, pairs, checkIns, away };
  const delivery = { dead: count('dead'), uncertain: count('uncertain') };
  return {
    figures: digestFigures(programme, { ...rows, problems: delivery }, week, now),
    nameOf: namesAmong(people),
  };
}

function namesAmong(people: readonly Person[]): (personId: string) => string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '–';
}

/** By what an effect's key is about; what is about a person alone concerns every programme. */
function concerns(programme: Programme, mine: ReadonlySet<string>): (problem: DeliveryProblem) => boolean {
  return ({ key }) => {
    const [about, id = ''] = key.split('/');
    if (about === 'pair' || about === 'request') return mine.has(id);
    return about !== 'programme' || id === programme.id;
  };
}
