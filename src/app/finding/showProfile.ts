import { button, does } from '../../conversation/views/blocks.ts';
import { whyNotView } from '../../conversation/views/explaining/whyNotView.ts';
import { whyView } from '../../conversation/views/explaining/whyView.ts';
import type { MentorOffer } from '../../conversation/views/finding/mentorOffer.ts';
import { mentorProfile } from '../../conversation/views/finding/mentorProfile.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import type { Reply } from '../../ports/reply.ts';
import type { MessageView } from '../../ports/view.ts';
import type { ActionCase, Call } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { type Part, partAs } from '../partsAs.ts';
import { beforeFinding } from './beforeFinding.ts';
import { type FoundMentors, findMentors } from './findMentors.ts';

/** A mentor's profile, for a mentee to whom this mentor is offered; why somebody is not is not told here. */
export const showProfile: ActionCase = (call, { id, arg }) =>
  aboutMentor(call, id, arg, (offer, { programme }, answers) => mentorProfile(call.words, programme, offer, answers));

/** What the score of an offered mentor is made of. */
export const showWhy: ActionCase = (call, { id, arg }) =>
  aboutMentor(call, id, arg, (offer, { programme }) => whyView(call.words, programme, offer));

/** Why a mentor is not offered: only what the mentee themselves can change. One who is by now is shown. */
export const showWhyNot: ActionCase = (call, { id, arg }) =>
  aboutMentor(
    call,
    id,
    arg,
    (offer, { programme }, answers) => mentorProfile(call.words, programme, offer, answers),
    async (found, { programme }) => {
      const missing = (await found.notOffered(arg, 1)).find((one) => one.id === arg);
      return missing ? whyNotView(call.words, programme.id, missing.name, missing.why) : null;
    },
  );

async function aboutMentor(
  call: Call,
  programmeId: string,
  mentorId: string,
  offered: (offer: MentorOffer, part: Part, answers: Readonly<Record<string, string>>) => MessageView,
  notOffered: (found: FoundMentors, part: Part) => Promise<MessageView | null> = async () => null,
): Promise<Reply> {
  const { words, person } = call;
  const part = await partAs(call, person.id, 'mentee', programmeId);
  if (!part) return notAllowed(call);
  const before = await beforeFinding(call, part);
  if (before) return { kind: 'answer', view: before };
  const found = await findMentors(call, part.programme, person.id);
  const offer = await found.offer(mentorId);
  const answers = await call.tx.joiningAnswers.of(mentorId, programmeId);
  if (offer) return { kind: 'answer', view: offered(offer, part, answers) };
  const others = button(words.t('finding.showAll'), does('find.in', programmeId), 'primary');
  return { kind: 'answer', view: (await notOffered(found, part)) ?? noteWith(words.t('finding.gone'), others) };
}
