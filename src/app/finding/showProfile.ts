import { button, does } from '../../conversation/views/blocks.ts';
import { mentorProfile } from '../../conversation/views/finding/mentorProfile.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Call } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { partAs } from '../partsAs.ts';
import { beforeFinding } from './beforeFinding.ts';
import { findMentors } from './findMentors.ts';

/** A mentor's profile, for a mentee to whom this mentor is offered; why somebody is not is never told. */
export async function showProfile(call: Call, programmeId: string, mentorId: string): Promise<Reply> {
  const { words } = call;
  const part = await partAs(call, call.person.id, 'mentee', programmeId);
  if (!part) return notAllowed(call);
  const before = await beforeFinding(call, part);
  if (before) return { kind: 'answer', view: before };
  const { offers } = await findMentors(call, part.programme, call.person.id, null);
  const offer = offers.find(({ person }) => person.id === mentorId);
  if (offer) return { kind: 'answer', view: mentorProfile(words, part.programme, offer) };
  const others = button(words.t('finding.showAll'), does('find.in', programmeId), 'primary');
  return { kind: 'answer', view: noteWith(words.t('finding.gone'), others) };
}
