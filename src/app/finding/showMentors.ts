import { mentorList } from '../../conversation/views/finding/mentorList.ts';
import { noMentor } from '../../conversation/views/finding/noMentor.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Call } from '../capability.ts';
import { type Part, partsAs } from '../partsAs.ts';
import { beforeFinding } from './beforeFinding.ts';
import { findMentors } from './findMentors.ts';

const pageSize = 5;

/** A page of mentors from `offset` on, or why there is none and what would help. */
export async function showMentors(call: Call, part: Part, query: string | null, offset: number): Promise<Reply> {
  const before = await beforeFinding(call, part);
  if (before) return { kind: 'answer', view: before };
  const { programme } = part;
  const found = await findMentors(call, programme, call.person.id, query);
  const offers = found.offers.slice(offset, offset + pageSize);
  if (offers.length === 0) {
    // Advice on the profile would miss the point when it is the words that find nobody.
    const help = query === null ? found.help() : [];
    return { kind: 'answer', view: noMentor(call.words, programme.id, query, help) };
  }
  const end = offset + pageSize;
  const nameProgramme = (await partsAs(call, call.person.id, 'mentee')).length > 1;
  return {
    kind: 'answer',
    view: mentorList(call.words, {
      programme,
      offers,
      query,
      next: end < found.offers.length ? end : null,
      nameProgramme,
    }),
  };
}
