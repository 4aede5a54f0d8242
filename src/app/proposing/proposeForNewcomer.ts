import { entryRoute } from '../../core/people/entryRoute.ts';
import type { Participation } from '../../core/people/participation.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../coordinating/reach.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import { startProposal } from './propose.ts';

/** J7: a mentee whom the coordinators introduce has come in: a mentor is proposed for them to every coordinator, once. */
export async function proposeForNewcomer(job: Job, programme: Programme, part: Participation): Promise<void> {
  if (!part.roles.includes('mentee') || entryRoute(programme, part.population) !== 'assigned') return;
  if (await currentMentor(job, part.personId, programme.id)) return;
  if (await job.tx.proposals.underWay(programme.id, part.personId)) return;
  const readers = (await coordinatorsOf(job, programme.id)).map(({ id }) => id);
  await startProposal(job, programme, part.personId, null, readers);
}
