import { type JoiningState, joiningStateSchema, joiningVersion } from '../../conversation/flows/joining.ts';
import type { Talk } from '../../ports/store.ts';
import type { Job } from '../job.ts';

const flow = (programmeId: string) => `joining/${programmeId}`;

/** How far somebody has come; `null` when they have not begun, or began with a release whose state is no longer read. */
export async function findJoining(job: Job, personId: string, programmeId: string): Promise<JoiningState | null> {
  return stateOf(await job.tx.talks.find(personId, flow(programmeId)));
}

/** The same, held until the transaction ends: what is sent from another window waits, and finds what this one left. */
export async function lockJoining(job: Job, personId: string, programmeId: string): Promise<JoiningState | null> {
  return stateOf(await job.tx.talks.lock(personId, flow(programmeId)));
}

function stateOf(talk: Talk | null): JoiningState | null {
  if (talk?.version !== joiningVersion) return null;
  const state = joiningStateSchema.safeParse(talk.state);
  return state.success ? state.data : null;
}

export async function saveJoining(job: Job, personId: string, programmeId: string, state: JoiningState): Promise<void> {
  const talk = { personId, flow: flow(programmeId), version: joiningVersion, state, updatedAt: job.now };
  await job.tx.talks.save(talk);
}

export async function removeJoining(job: Job, personId: string, programmeId: string): Promise<void> {
  await job.tx.talks.remove(personId, flow(programmeId));
}
