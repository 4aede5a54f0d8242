import { type Listed, requestList } from '../../conversation/views/requests/requestList.ts';
import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import { isWaiting } from '../../core/pairing/moveRequest.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Call } from '../capability.ts';
import { partsAs } from '../partsAs.ts';

/** How many that have come to their end are still shown. */
const past = 5;

/** `requests`: what I have sent and received, what waits first. */
export async function listRequests(call: Call): Promise<Reply> {
  const { tx, person, words } = call;
  const asMentee: MentoringRequest[] = [];
  for (const { id } of call.programmes.all) asMentee.push(...(await tx.requests.ofMentee(person.id, id)));
  const asMentor = await partsAs(call, person.id, 'mentor');
  const sent = await listed(call, asMentee, ({ mentorId }) => mentorId);
  const received = await listed(call, await tx.requests.toMentor(person.id), ({ menteeId }) => menteeId);
  return {
    kind: 'answer',
    view: requestList(words, {
      sent,
      received,
      paused: asMentor.filter(({ participation }) => !participation.taking).map(({ programme }) => programme),
      isMentor: asMentor.length > 0,
      isMember: (await tx.participations.of(person.id)).some(({ state }) => state === 'active'),
    }),
  };
}

async function listed(
  call: Call,
  all: readonly MentoringRequest[],
  otherId: (request: MentoringRequest) => string,
): Promise<Listed[]> {
  const newest = [...all].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const waiting = newest.filter(({ state }) => isWaiting(state));
  const ended = newest.filter(({ state }) => !isWaiting(state)).slice(0, past);
  const shown = [...waiting, ...ended];
  const names = new Map((await call.tx.people.byIds(shown.map(otherId))).map(({ id, name }) => [id, name]));
  const mine = (await call.tx.participations.of(call.person.id)).filter(({ state }) => state === 'active');
  return shown.map((request) => ({
    request,
    name: names.get(otherId(request)) ?? '',
    programme: mine.length > 1 ? call.programmes.byId(request.programmeId) : null,
  }));
}
