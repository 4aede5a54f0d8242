import type { Shortage } from '../../../core/digest/work.ts';
import type { Person } from '../../../core/people/person.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { criterionText } from '../digest/shortageText.ts';
import { reachBlock } from './reachBlock.ts';

/** Mentors who have what is short, and are full or take nobody at present. */
export function helpersView(
  words: Words,
  programme: Programme,
  short: Pick<Shortage, 'criterion' | 'value'>,
  helpers: readonly { readonly person: Person; readonly taking: boolean }[],
): MessageView {
  const what = criterionText(words, programme, short);
  const summary = words.t(helpers.length === 0 ? 'coordinating.noHelpers' : 'coordinating.helpers', { what });
  return {
    summary,
    blocks: [
      text(summary),
      ...helpers.flatMap(({ person, taking }) => [
        text(words.t(taking ? 'coordinating.helperFull' : 'coordinating.helperNotTaking', { name: person.name })),
        ...reachBlock(words, person),
      ]),
    ],
  };
}
