import type { Person } from '../../../core/people/person.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { note } from '../note.ts';
import { whereOf } from './whereOf.ts';

type Side = Pick<Person, 'accounts'>;

/** The other side has been asked, or the two are one. */
export function joinedView(
  words: Words,
  what: 'asked' | 'done',
  { began, other }: { readonly began: Side; readonly other: Side },
): MessageView {
  const [one, two] = [whereOf(began), whereOf(other)];
  return note(words.t(what === 'asked' ? 'link.asked' : 'link.done', { where: one, other: two }));
}
