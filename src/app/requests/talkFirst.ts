import { button, does } from '../../conversation/views/blocks.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import { moveRequest } from '../../core/pairing/moveRequest.ts';
import { requestClock } from '../../core/pairing/requestClock.ts';
import type { ActionCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { myRequest } from './myRequest.ts';
import { openCard } from './openCard.ts';
import { planClock } from './planClock.ts';
import { refreshCards } from './refreshCards.ts';
import { requestEffect } from './requestEffect.ts';

/** How long two have for a talk before either commits: the mentor is reminded after a week. */
const talkTime = { answerDays: 10, reminderAfterDays: 7 } as const;

/** "Let us talk first": the decision waits, both know how to reach each other, and nobody has promised anything. */
export const talkFirst: ActionCase = async (call, { id }) => {
  const mine = await myRequest(call, id, 'mentor');
  if (!mine) return notAllowed(call);
  const { words, tx, now, person } = call;
  const request = await tx.requests.lock(id);
  const { lapsesAt } = requestClock(now, person.profile.timeZone, talkTime);
  const agreed =
    request && mine.programme.contact.preliminaryTalk ? moveRequest(request, { kind: 'talk', lapsesAt }, now) : null;
  if (!agreed) {
    const view = request ? await openCard(call, words, request) : null;
    return view ? { kind: 'replace', view } : notAllowed(call);
  }
  await tx.requests.save(agreed);
  await planClock(call, agreed, person, { ...mine.programme, requests: { ...mine.programme.requests, ...talkTime } });
  await tx.outbox.cancel(`request/${id}/reminder/`);
  const cards = await refreshCards(call, agreed, 'talk');
  await tx.outbox.enqueue([requestEffect(agreed, 'requests.talk', 'talk'), ...cards], now);
  const { name, email } = mine.other;
  const said = words.t('talk.agreed', { name, email: email ?? '', hasEmail: email ? 'yes' : 'no' });
  return { kind: 'answer', view: noteWith(said, button(words.t('talk.decideLater'), does('request.show', id))) };
};
