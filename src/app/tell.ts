import type { Words } from '../conversation/text/words.ts';
import type { Person } from '../core/people/person.ts';
import type { Delivery } from '../ports/delivery.ts';
import type { MessageView } from '../ports/view.ts';
import type { Job } from './coordinating/reach.ts';
import { reachNow } from './reachNow.ts';

/** `waking`: an answer somebody waits for. `working`: everything that nobody asked for. */
export type Hours = 'waking' | 'working';

/**
 * A direct message in the reader's language and hours. `render` may answer `null` when there is nothing to say any more.
 */
export async function tell(
  job: Job,
  personId: string,
  hours: Hours,
  render: (words: Words, person: Person) => MessageView | null | Promise<MessageView | null>,
): Promise<Delivery> {
  const reached = await reachNow(job, personId, hours);
  if (reached.kind !== 'now') return reached;
  const view = await render(reached.words, reached.person);
  return view ? { kind: 'post', to: reached.to, view } : { kind: 'drop', reason: 'moment-gone' };
}
