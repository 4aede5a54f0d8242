import type { Label } from '../../../core/programme/label.ts';
import type { Words } from '../../text/words.ts';

/** The words for ids of a programme's list, in the reader's language; ids that the list has lost are left out. */
export function labelsOf(
  words: Words,
  list: readonly { readonly id: string; readonly label: Label }[],
  ids: readonly (string | null)[],
): string[] {
  return ids.flatMap((id) => {
    const entry = list.find((candidate) => candidate.id === id);
    return entry ? [words.label(entry.label)] : [];
  });
}
