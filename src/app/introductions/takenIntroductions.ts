import type { Job } from '../job.ts';

/** A request to somebody who was suggested: from now on the mentor reads who thought of them. */
export async function takeIntroductions(job: Job, menteeId: string, mentorId: string): Promise<void> {
  for (const one of await job.tx.introductions.of(menteeId)) {
    if (one.menteeId !== menteeId || one.mentorId !== mentorId || one.state === 'taken') continue;
    await job.tx.introductions.save({ ...one, state: 'taken', updatedAt: job.now });
  }
}

/** The names of those who suggested this mentor to this mentee. */
export async function introducedBy(job: Job, menteeId: string, mentorId: string): Promise<readonly string[]> {
  const taken = (await job.tx.introductions.of(menteeId)).filter(
    (one) => one.menteeId === menteeId && one.mentorId === mentorId && one.state === 'taken',
  );
  const people = await job.tx.people.byIds(taken.flatMap(({ suggesterId }) => suggesterId ?? []));
  return people.map(({ name }) => name);
}
