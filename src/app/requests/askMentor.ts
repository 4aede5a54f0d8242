import { barrier } from '../../conversation/views/requests/barrier.ts';
import { type Again, requestForm } from '../../conversation/views/requests/requestForm.ts';
import { requestSent } from '../../conversation/views/requests/requestSent.ts';
import type { RequestBarrier } from '../../core/pairing/requestBarrier.ts';
import { requestClock } from '../../core/pairing/requestClock.ts';
import type { Person } from '../../core/people/person.ts';
import type { Reply } from '../../ports/reply.ts';
import type { FormAnswers, FormView } from '../../ports/view.ts';
import type { Call } from '../capability.ts';
import { takeIntroductions } from '../introductions/takenIntroductions.ts';
import { notAllowed } from '../notAllowed.ts';
import { type Part, partAs } from '../partsAs.ts';
import { lockParts } from './lockParts.ts';
import { barrierTo, sendRequest } from './sendRequest.ts';
import { writtenAnswer } from './writtenAnswer.ts';

/** Opens the form in which a mentee asks a mentor, with the wish for a talk first if there is one, or says what stands in the way. */
export async function askMentor(call: Call, programmeId: string, mentorId: string, talk = false): Promise<Reply> {
  const part = await partAs(call, call.person.id, 'mentee', programmeId);
  const mentor = await call.tx.people.byId(mentorId);
  if (!part || !mentor) return notAllowed(call);
  const stop = await barrierTo(call, part, call.person.id, mentor.id);
  if (stop) return stopped(call, part, stop, mentor);
  return { kind: 'form', form: form(call, part, `${programmeId}/${mentor.id}`, mentor.name, { again: null, talk }) };
}

/** Takes the form: everything is looked at again, alone with this mentee's requests. */
export async function submitRequest(call: Call, token: string, answers: FormAnswers): Promise<Reply> {
  const [programmeId = '', mentorId = ''] = token.split('/');
  const { words, person } = call;
  await lockParts(call, programmeId, [person.id]);
  const part = await partAs(call, person.id, 'mentee', programmeId);
  const mentor = await call.tx.people.byId(mentorId);
  if (!part || !mentor) return notAllowed(call);
  const wishes = answers.talk === 'yes';
  const written = writtenAnswer(words, answers, 'note', true);
  if (written.kind === 'again' || written.text === null) {
    const again = written.kind === 'again' ? written.again : null;
    return { kind: 'errors', form: form(call, part, token, mentor.name, { again, talk: wishes }) };
  }
  const stop = await barrierTo(call, part, person.id, mentor.id);
  if (stop) return stopped(call, part, stop, mentor);
  const talk = wishes && part.programme.contact.preliminaryTalk ? 'wished' : null;
  await takeIntroductions(call, person.id, mentor.id);
  const left = await sendRequest(call, part, person.id, mentor, written.text, talk);
  const { lapsesAt } = requestClock(call.now, mentor.profile.timeZone, part.programme.requests);
  return { kind: 'answer', view: requestSent(words, mentor.name, lapsesAt, left) };
}

function form(
  { words }: Call,
  { programme }: Part,
  token: string,
  name: string,
  { again, talk }: { readonly again: Again | null; readonly talk: boolean },
): FormView {
  return requestForm(words, token, name, again, programme.contact.preliminaryTalk ? { wished: talk } : null);
}

async function stopped(call: Call, { programme }: Part, stop: RequestBarrier, mentor: Person): Promise<Reply> {
  const current = stop.code === 'has-mentor' ? await call.tx.people.byId(stop.mentorId) : null;
  return { kind: 'answer', view: barrier(call.words, programme.id, stop, (current ?? mentor).name) };
}
