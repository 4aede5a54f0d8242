import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

interface Meant {
  readonly programme: Programme;
  readonly mentee: { readonly id: string; readonly name: string };
  readonly mentor: { readonly id: string; readonly name: string };
}

/** Several can be meant: a button for each two. */
export function whichTwo(words: Words, meant: readonly Meant[]): MessageView {
  const several = new Set(meant.map(({ programme }) => programme.id)).size > 1;
  const label = ({ programme, mentee, mentor }: Meant) => {
    const two = words.t('explain.pairButton', { mentee: mentee.name, mentor: mentor.name });
    return several ? `${two} · ${words.label(programme.name)}` : two;
  };
  return noteWith(
    words.t('explain.whom'),
    ...meant.map((two) =>
      button(label(two), does('explain.pair', two.programme.id, `${two.mentee.id} ${two.mentor.id}`)),
    ),
  );
}
