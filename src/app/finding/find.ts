import { button, does } from '../../conversation/views/blocks.ts';
import { whichProgramme } from '../../conversation/views/finding/whichProgramme.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Call } from '../capability.ts';
import { partsAs } from '../partsAs.ts';
import { searchWords } from './searchWords.ts';
import { showMentors } from './showMentors.ts';

/** `find`, alone or with words. */
export async function find(call: Call, rest: string): Promise<Reply> {
  const { words, person } = call;
  const parts = await partsAs(call, person.id, 'mentee');
  const query = searchWords(rest);
  const [only] = parts;
  if (parts.length > 1) {
    const programmes = parts.map(({ programme }) => programme);
    return { kind: 'answer', view: whichProgramme(words, programmes, query ?? '') };
  }
  if (only) return showMentors(call, only, query, 0);
  const mentor = (await partsAs(call, person.id, 'mentor')).length > 0;
  return {
    kind: 'answer',
    view: noteWith(
      words.t(mentor ? 'finding.mentorsOnly' : 'finding.joinFirst'),
      button(words.t('finding.join'), does('command', '', 'join'), 'primary'),
    ),
  };
}
