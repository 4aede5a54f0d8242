import type { Introduction } from '../../core/pairing/introduction.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../job.ts';
import { lockParts } from '../requests/lockParts.ts';
import { couldAsk } from './canIntroduce.ts';
import { introductionEffect } from './introductionEffect.ts';

export interface Suggestion {
  readonly programme: Programme;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly suggesterId: string;
  readonly why: string;
  /** The mentee's question that it answers; `null` for one of one's own accord. */
  readonly asked: Introduction | null;
}

/**
 * Passes a suggestion on to the mentee, if they could ask this mentor. The same one by the same colleague is passed on
 * once, and one that the mentee put aside is not brought up by others. False when it cannot be passed on.
 */
export async function passOn(job: Job, suggestion: Suggestion): Promise<boolean> {
  const { programme, menteeId, mentorId, suggesterId, why, asked } = suggestion;
  const { tx, now } = job;
  await lockParts(job, programme.id, [menteeId]);
  const known = (await tx.introductions.of(menteeId)).filter(
    (one) => one.menteeId === menteeId && one.mentorId === mentorId && one.programmeId === programme.id,
  );
  if (known.some((one) => one.suggesterId === suggesterId)) return true;
  if (known.some(({ state }) => state === 'not-now')) return false;
  if (!(await couldAsk(job, programme, menteeId, mentorId))) return false;
  const passed: Introduction = {
    ...(asked ?? { id: job.newId('int'), address: null, question: null, createdAt: now }),
    ...{ programmeId: programme.id, menteeId, suggesterId, mentorId },
    state: 'passed',
    why,
    updatedAt: now,
  };
  await tx.introductions.save(passed);
  await tx.outbox.enqueue([introductionEffect(passed, 'passed')], now);
  return true;
}
