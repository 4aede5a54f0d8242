import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import { notAllowed } from '../notAllowed.ts';
import type { Call, Job } from './reach.ts';

/** The programmes somebody coordinates, in the order of the settings. */
export async function coordinatedBy(job: Job, personId: string): Promise<readonly Programme[]> {
  const posts = (await job.tx.coordinators.all()).filter((post) => post.personId === personId);
  return job.programmes.all.filter(({ id }) =>
    posts.some(({ programmeId }) => programmeId === null || programmeId === id),
  );
}

/**
 * A deed on what an id of the shape `programme/rest` names, if the sender coordinates that programme. Everybody else is
 * refused alike, whether or not there is such a thing. `rest` proves nothing: look up what it names, and whose it is.
 */
export async function coordinates(
  call: Call,
  id: string,
  deed: (programme: Programme, rest: string) => Promise<Reply>,
): Promise<Reply> {
  const [programmeId = ''] = id.split('/', 1);
  const programme = (await coordinatedBy(call, call.person.id)).find((one) => one.id === programmeId);
  return programme ? deed(programme, id.slice(programmeId.length + 1)) : notAllowed(call);
}
