import { whyNotView } from '../../conversation/views/explaining/whyNotView.ts';
import { mentorList } from '../../conversation/views/finding/mentorList.ts';
import { noMentor } from '../../conversation/views/finding/noMentor.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Call } from '../capability.ts';
import { type Part, partsAs } from '../partsAs.ts';
import { beforeFinding } from './beforeFinding.ts';
import { findMentors } from './findMentors.ts';

const pageSize = 5;
/** People of one name that are told apart; with more, a fuller name is needed anyway. */
const mostNamed = 3;

/** A page of mentors from `offset` on, or why there is none and what would help. */
export async function showMentors(call: Call, part: Part, query: string | null, offset: number): Promise<Reply> {
  const before = await beforeFinding(call, part);
  if (before) return { kind: 'answer', view: before };
  const { words } = call;
  const { programme } = part;
  const found = await findMentors(call, programme, call.person.id);
  const { offers, more } = await found.page(query, offset, pageSize);
  const notOffered = query === null || offset > 0 ? [] : await found.notOffered(query, mostNamed);
  if (offers.length === 0) {
    const [only, ...others] = notOffered;
    if (only && others.length === 0) {
      return { kind: 'answer', view: whyNotView(words, programme.id, only.name, only.why) };
    }
    // Advice on the profile would miss the point when it is the words that find nobody.
    const help = query === null ? await found.help() : [];
    const canAskColleagues = programme.contact.introductions;
    const nobody = { programmeId: programme.id, query, help, notOffered, canAskColleagues };
    return { kind: 'answer', view: noMentor(words, nobody) };
  }
  const nameProgramme = (await partsAs(call, call.person.id, 'mentee')).length > 1;
  return {
    kind: 'answer',
    view: mentorList(words, {
      programme,
      offers,
      query,
      next: more ? offset + pageSize : null,
      notOffered,
      nameProgramme,
    }),
  };
}
