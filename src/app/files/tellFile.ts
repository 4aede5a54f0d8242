import type { Words } from '../../conversation/text/words.ts';
import { fileOffer } from '../../conversation/views/files/fileOffer.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { Job } from '../job.ts';
import { reachNow } from '../reachNow.ts';
import type { Hours } from '../tell.ts';
import type { FileCase } from './fileCase.ts';
import { fileLink } from './fileLink.ts';
import { renderFile } from './renderFile.ts';

/**
 * A file to one person directly, in their hours, as the plan of an effect: the file itself where the platform takes
 * files, else a link to it. `say` is the sentence that goes with it.
 */
export async function tellFile(
  job: Job,
  personId: string,
  hours: Hours,
  file: FileCase,
  ids: Readonly<Record<string, string>>,
  say: (words: Words) => string,
): Promise<Delivery> {
  const reached = await reachNow(job, personId, hours);
  if (reached.kind !== 'now') return reached;
  const { to, person, words } = reached;
  const view = await renderFile(job, file, person, ids);
  if (!view) return { kind: 'drop', reason: 'moment-gone' };
  const link = fileLink(job, file, person, ids);
  return {
    kind: 'send-file',
    to,
    file: view,
    words: say(words),
    instead: fileOffer(words, say(words), view.name, link),
  };
}
