import { mergeProfile } from '../../core/people/mergeProfile.ts';
import type { Person } from '../../core/people/person.ts';
import type { Job } from '../job.ts';
import { findJoining, saveJoining } from './joiningTalk.ts';

/**
 * There is one profile for all programmes: what changed in it also holds for a joining that was left half-way, which
 * would otherwise bring the old answers back when it is finished.
 */
export async function rebaseTalks(job: Job, before: Person, after: Person): Promise<void> {
  for (const { id } of job.programmes.all) {
    const talk = await findJoining(job, after.id, id);
    if (!talk) continue;
    // What this talk changed itself stays its own.
    const profile = mergeProfile(before.profile, talk.entry.profile, after.profile);
    await saveJoining(job, after.id, id, { ...talk, entry: { ...talk.entry, profile } });
  }
}
