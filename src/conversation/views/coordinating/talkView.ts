import type { Pair } from '../../../core/pairing/pair.ts';
import type { Person } from '../../../core/people/person.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, text } from '../blocks.ts';
import { closeButton } from '../digest/workLine.ts';
import { reachBlock } from './reachBlock.ts';

/** How to reach the two of a pair, and what can be decided after that. */
export function talkView(words: Words, pair: Pair, mentee: Person, mentor: Person): MessageView {
  const summary = words.t('coordinating.talk', { mentee: mentee.name, mentor: mentor.name });
  const id = `${pair.programmeId}/${pair.id}`;
  return {
    summary,
    blocks: [
      text(summary),
      ...reachBlock(words, mentee),
      ...reachBlock(words, mentor),
      text(words.t('coordinating.talkThen')),
      buttons(
        button(words.t('digest.nudge'), does('coordinate.nudge-pair', id)),
        ...(pair.endsAt === null ? [] : [button(words.t('digest.extend'), does('coordinate.extend', id))]),
        closeButton(words, pair.programmeId, pair.id),
      ),
    ],
  };
}
