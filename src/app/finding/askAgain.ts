import { wordsFor } from '../../conversation/text/words.ts';
import { button, does } from '../../conversation/views/blocks.ts';
import { note } from '../../conversation/views/note.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import type { Inbound } from '../../ports/inbound.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionRef } from '../../ports/view.ts';
import type { AppOptions } from '../appOptions.ts';
import { jobIn } from '../jobIn.ts';

/** Profiles are being read, and nothing was done: what was asked is on a button, for in a few seconds. */
export function askAgain(
  options: Pick<AppOptions, 'store' | 'clock' | 'programmes'>,
  inbound: Inbound,
): Promise<Reply> {
  return options.store.transaction(async (tx) => {
    const job = await jobIn(tx, options);
    const person = await tx.people.byAccount(inbound.account);
    const words = person ? job.wordsFor(person) : wordsFor('en', 'UTC');
    const said = words.t('finding.reading');
    const again = askedOf(inbound);
    const view = again ? noteWith(said, button(words.t('finding.readAgain'), again, 'primary')) : note(said);
    return { kind: 'answer', view };
  });
}

const longest = 300;

function askedOf(inbound: Inbound): ActionRef | null {
  if (inbound.kind === 'action') return inbound.action;
  // A button holds so much only.
  return inbound.kind === 'words' && inbound.text.length <= longest ? does('command', '', inbound.text) : null;
}
