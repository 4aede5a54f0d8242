import type { Words } from '../conversation/text/words.ts';
import type { Person } from '../core/people/person.ts';
import { nextWorkingMoment } from '../core/schedule/nextWorkingMoment.ts';
import { wakingTime } from '../core/schedule/wakingTime.ts';
import { workingTimeOf } from '../core/schedule/workingTime.ts';
import type { Delivery, Destination } from '../ports/delivery.ts';
import type { Job } from './coordinating/reach.ts';
import type { Hours } from './tell.ts';
import { writeTo } from './writeTo.ts';

export type Reached =
  | { readonly kind: 'now'; readonly to: Destination; readonly person: Person; readonly words: Words }
  | Extract<Delivery, { kind: 'drop' } | { kind: 'defer' }>;

/** Whether somebody can be written to now: put off while they are not at work or on leave, dropped when there is nobody. */
export async function reachNow(job: Job, personId: string, hours: Hours): Promise<Reached> {
  const person = await job.tx.people.byId(personId);
  const to = person ? writeTo(person) : null;
  if (!person || !to) return { kind: 'drop', reason: 'nobody-to-write-to' };
  const time = workingTimeOf(person, job.programmes.all);
  const at = nextWorkingMoment(job.now, hours === 'waking' ? wakingTime(time) : time);
  return at > job.now ? { kind: 'defer', until: at } : { kind: 'now', to, person, words: job.wordsFor(person) };
}
