import type { ProblemCode } from '../../../core/digest/problemCode.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { note } from '../note.ts';

const sentences: Record<ProblemCode, TextKey> = {
  'space-not-opened': 'digest.problem.spaceNotOpened',
  'not-delivered': 'digest.problem.notDelivered',
  uncertain: 'digest.problem.uncertain',
  'digest-channel': 'digest.problem.channel',
};

/** One sentence for a coordinator: what went wrong, for whom, and what to do. */
export function problemView(words: Words, code: ProblemCode, names: readonly string[]): MessageView {
  const people = names.length > 0 ? words.list(names) : words.t('digest.problem.someone');
  return note(words.t(sentences[code], { people }));
}
