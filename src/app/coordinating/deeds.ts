import type { FormerClaim, Participation } from '../../core/people/participation.ts';
import { proposeExtension as offerMoreTime } from '../ending/proposeExtension.ts';
import { tellFile as tellWholeFile } from '../files/tellFile.ts';
import { someCandidates as candidatesNamed, loadCandidates } from '../finding/loadCandidates.ts';
import { indexOf as mentorIndexOf } from '../finding/mentorIndexes.ts';
import { assignMentor as assign } from '../pairing/assignMentor.ts';
import { endPair as end } from '../pairing/endPair.ts';
import { closingChoices as choices } from '../reviews/closingChoices.ts';
import type { Hours } from '../tell.ts';
import { wholeFile, wholeOf } from './narrowed.ts';
import type { Call, FileCase, Job } from './reach.ts';

/*
 * What coordinators set going, or have reckoned, beyond what they can read: none of it answers with anybody's words. Matching
 * reads profiles and answers with reasons; the closing survey answers with what was chosen, not with what was written.
 */

type Tail<F extends (job: never, ...rest: never[]) => unknown> = F extends (job: never, ...rest: infer R) => unknown
  ? R
  : never;

export const endPair = (job: Job, ...rest: Tail<typeof end>) => end(wholeOf(job), ...rest);
export const assignMentor = (job: Job, ...rest: Tail<typeof assign>) => assign(wholeOf(job), ...rest);
export const proposeExtension = (call: Call, ...rest: Tail<typeof offerMoreTime>) =>
  offerMoreTime(wholeOf(call), ...rest);
export const everyCandidate = (job: Job, ...rest: Tail<typeof loadCandidates>) => loadCandidates(wholeOf(job), ...rest);
export const someCandidates = (job: Job, ...rest: Tail<typeof candidatesNamed>) =>
  candidatesNamed(wholeOf(job), ...rest);
export const indexOf = (job: Job, ...rest: Tail<typeof mentorIndexOf>) => mentorIndexOf(wholeOf(job), ...rest);
export const closingChoices = (job: Job, ...rest: Tail<typeof choices>) => choices(wholeOf(job), ...rest);

/** Their answer to a mentor's claim. */
export const saveClaim = (job: Job, part: Participation, former: FormerClaim | null) =>
  wholeOf(job).tx.participations.save({ ...part, former });
/** Where a message of theirs stands, to be brought up to date; never what it says. */
export const messageOf = (job: Job, key: string) => wholeOf(job).tx.messages.byKey(key);

/** One of their own files, rendered within their reach. */
export const tellFile = (job: Job, personId: string, hours: Hours, file: FileCase, ...rest: AfterFile) =>
  tellWholeFile(wholeOf(job), personId, hours, wholeFile(file), ...rest);

type AfterFile = Tail<typeof tellWholeFile> extends [unknown, unknown, unknown, ...infer R] ? R : never;
