import { button, does } from '../../conversation/views/blocks.ts';
import { note } from '../../conversation/views/note.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import { stateText } from '../../conversation/views/requests/stateText.ts';
import { tellMoreForm } from '../../conversation/views/requests/tellMoreForm.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { type MyRequest, myRequest } from './myRequest.ts';
import { settleRequest } from './settleRequest.ts';
import { tellMore } from './tellMore.ts';
import { writtenAnswer } from './writtenAnswer.ts';

/* What a mentee can do about a request of their own. */

export const answerQuestion: ActionCase = async (call, { id }) => {
  const mine = await myRequest(call, id, 'mentee');
  if (!mine) return notAllowed(call);
  if (mine.request.state !== 'more-asked') return present(call, mine);
  return { kind: 'form', form: tellMoreForm(call.words, mine.request, mine.other.name, null) };
};

export const submitAnswer: FormCase = async (call, token, answers) => {
  const mine = await myRequest(call, token, 'mentee');
  if (!mine) return notAllowed(call);
  const { words } = call;
  const { name } = mine.other;
  const written = writtenAnswer(words, answers, 'more', true);
  if (written.kind === 'again') return { kind: 'errors', form: tellMoreForm(words, mine.request, name, written.again) };
  const told = await tellMore(call, token, written.text ?? '', mine.other, mine.programme);
  if (!told) return present(call, mine);
  return { kind: 'answer', view: note(words.t('requests.answerSent', { name, date: words.date(told.lapsesAt) })) };
};

export const withdraw: ActionCase = async (call, { id }) => {
  const mine = await myRequest(call, id, 'mentee');
  if (!mine) return notAllowed(call);
  const withdrawn = await settleRequest(call, id, { kind: 'withdraw' });
  if (!withdrawn) return present(call, mine);
  const { words } = call;
  return {
    kind: 'replace',
    view: noteWith(
      words.t('requests.withdrawn', { name: mine.other.name }),
      button(words.t('requests.findOthers'), does('find.in', mine.programme.id), 'primary'),
    ),
  };
};

/** What has become of the request in the meantime. */
async function present(call: Call, { request, other }: MyRequest): Promise<Reply> {
  const { words } = call;
  const now = (await call.tx.requests.byId(request.id)) ?? request;
  return {
    kind: 'answer',
    view: noteWith(
      words.t('requests.movedOn.mentee', { name: other.name, state: stateText(words, now) }),
      button(words.t('requests.seeMine'), does('command', '', 'requests')),
    ),
  };
}
