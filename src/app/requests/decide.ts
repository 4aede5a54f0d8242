import { button, does } from '../../conversation/views/blocks.ts';
import { note } from '../../conversation/views/note.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import { askMoreForm } from '../../conversation/views/requests/askMoreForm.ts';
import { declineForm } from '../../conversation/views/requests/declineForm.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import type { Reply } from '../../ports/reply.ts';
import type { FormAnswers } from '../../ports/view.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { acceptRequest } from './acceptRequest.ts';
import { askMore } from './askMore.ts';
import { type MyRequest, myRequest } from './myRequest.ts';
import { openCard } from './openCard.ts';
import { pauseMentor } from './pauseMentor.ts';
import { settleRequest } from './settleRequest.ts';
import { writtenAnswer } from './writtenAnswer.ts';

/* What a mentor can do about a request. Whoever comes too late is shown the request as it is now. */

type Deed = (call: Call, mine: MyRequest) => Promise<Reply>;

const asMentor =
  (deed: Deed): ActionCase =>
  async (call, { id }) => {
    const mine = await myRequest(call, id, 'mentor');
    return mine ? deed(call, mine) : notAllowed(call);
  };

const whileWaiting =
  (deed: Deed): Deed =>
  (call, mine) =>
    isWaiting(mine.request.state) ? deed(call, mine) : present(call, mine);

export const show = asMentor((call, mine) => present(call, mine));

export const accept = asMentor(async (call, mine) => {
  const { words } = call;
  const { name } = mine.other;
  switch (await acceptRequest(call, mine.request)) {
    case 'accepted':
    case 'moved-on':
      return present(call, mine);
    case 'no-place':
      // Beside the card, which is about to tell that the request is closed.
      return { kind: 'answer', view: note(words.t('requests.notNow', { name })) };
    case 'mentee-has-mentor':
      return { kind: 'answer', view: note(words.t('requests.menteeHasMentor', { name })) };
  }
});

export const decline = asMentor(
  whileWaiting(async ({ words }, { request, other }) => ({
    kind: 'form',
    form: declineForm(words, request.id, other.name, null),
  })),
);

export const pause = asMentor(
  whileWaiting(async (call, { request, programme }) => {
    if (!(await pauseMentor(call, request))) return notAllowed(call);
    const { words } = call;
    return {
      kind: 'answer',
      view: noteWith(
        words.t(programme.matching.rules.notPaused ? 'requests.paused' : 'requests.pausedOffered', {
          programme: words.label(programme.name),
        }),
        button(words.t('requests.openAgain'), does('request.open-again', programme.id)),
      ),
    };
  }),
);

export const askForMore = asMentor(
  whileWaiting(async (call, mine) => {
    const { request, other } = mine;
    if (request.question !== null) return present(call, mine);
    return { kind: 'form', form: askMoreForm(call.words, request.id, other.name, null) };
  }),
);

export const submitDecline: FormCase = async (call, token, answers) => {
  const mine = await myRequest(call, token, 'mentor');
  if (!mine) return notAllowed(call);
  const { words } = call;
  const { name } = mine.other;
  const written = writtenAnswer(words, answers, 'reason', false);
  if (written.kind === 'again') return { kind: 'errors', form: declineForm(words, token, name, written.again) };
  const declined = await settleRequest(call, token, { kind: 'decline', reason: written.text });
  if (!declined) return present(call, mine);
  return { kind: 'answer', view: note(words.t('requests.card.declined', { name })) };
};

export const submitQuestion: FormCase = async (call: Call, token: string, answers: FormAnswers) => {
  const mine = await myRequest(call, token, 'mentor');
  if (!mine) return notAllowed(call);
  const { words } = call;
  const { name } = mine.other;
  const written = writtenAnswer(words, answers, 'question', true);
  if (written.kind === 'again') return { kind: 'errors', form: askMoreForm(words, token, name, written.again) };
  const asked = await askMore(call, token, written.text ?? '', mine.other, mine.programme);
  if (!asked) return present(call, mine);
  return { kind: 'answer', view: note(words.t('requests.questionSent', { name })) };
};

/** The request as it is now, in the place of whatever was pressed. */
async function present(call: Call, { request }: MyRequest): Promise<Reply> {
  const now = await call.tx.requests.byId(request.id);
  const view = now ? await openCard(call, call.words, now) : null;
  return view ? { kind: 'replace', view } : notAllowed(call);
}
