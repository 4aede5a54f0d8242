import type { Words } from '../conversation/text/words.ts';
import type { Person } from '../core/people/person.ts';
import { nextWorkingMoment } from '../core/schedule/nextWorkingMoment.ts';
import { wakingTime } from '../core/schedule/wakingTime.ts';
import { workingTimeOf } from '../core/schedule/workingTime.ts';
import type { Delivery } from '../ports/delivery.ts';
import type { MessageView } from '../ports/view.ts';
import type { Job } from './job.ts';
import { writeTo } from './writeTo.ts';

/** `waking`: an answer somebody waits for. `working`: everything that nobody asked for. */
export type Hours = 'waking' | 'working';

/**
 * A direct message in the reader's language and hours: put off while they are not at work or on leave, dropped only
 * when there is nobody to write to. `render` may answer `null` when there is nothing to say any more.
 */
export async function tell(
  job: Job,
  personId: string,
  hours: Hours,
  render: (words: Words, person: Person) => MessageView | null | Promise<MessageView | null>,
): Promise<Delivery> {
  const person = await job.tx.people.byId(personId);
  const to = person ? writeTo(person) : null;
  if (!person || !to) return { kind: 'drop', reason: 'nobody-to-write-to' };
  const time = workingTimeOf(person);
  const at = nextWorkingMoment(job.now, hours === 'waking' ? wakingTime(time) : time);
  if (at > job.now) return { kind: 'defer', until: at };
  const view = await render(job.wordsFor(person), person);
  return view ? { kind: 'post', to, view } : { kind: 'drop', reason: 'moment-gone' };
}
