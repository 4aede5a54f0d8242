import type { Role } from '../../../core/people/participation.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';

/** A first line to somebody one has been introduced to: the programme's own for a mentee, where it has one. */
export function openingLine(words: Words, programme: Programme, from: Role, to: string): string {
  const own = from === 'mentee' ? programme.contact.openingLine : null;
  if (own) return words.label(own).replaceAll('{name}', to);
  return words.t(from === 'mentee' ? 'contact.line.mentee' : 'contact.line.mentor', { name: to });
}
