import { noPair } from '../../conversation/views/pairing/noPair.ts';
import { type MyPairView, pairList } from '../../conversation/views/pairing/pairList.ts';
import { type PastPair, pastBlocks } from '../../conversation/views/pairing/pastPairs.ts';
import { spaceLink } from '../../conversation/views/pairing/spaceLink.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import { localDay } from '../../core/people/localDay.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Call } from '../capability.ts';
import { conversationOf } from './conversationOf.ts';
import { pairOf, partnerOf } from './pairOf.ts';

/** How long the opening of a space may take before trying again is offered, in milliseconds. */
const patience = 10 * 60 * 1000;
const mostPast = 5;

/** `pair`: my pairs, with what can be done about each. */
export async function listPairs(call: Call): Promise<Reply> {
  const all = await call.tx.pairs.ofPerson(call.person.id);
  const active = all.filter(({ state }) => state === 'active');
  const past = await pastPairs(call, all);
  const views: MyPairView[] = [];
  for (const pair of active) {
    const view = await myView(call, pair);
    if (view) views.push(view);
  }
  if (views.length > 0) return { kind: 'answer', view: pairList(call.words, views, past) };
  const mine = (await call.tx.participations.of(call.person.id)).filter(({ state }) => state === 'active');
  const isMentee = mine.some(({ roles }) => roles.includes('mentee'));
  const view = noPair(call.words, isMentee ? 'mentee' : mine.length > 0 ? 'mentor' : null);
  return { kind: 'answer', view: { ...view, blocks: [...view.blocks, ...pastBlocks(call.words, past)] } };
}

/** The last few that have ended: the summary stays within reach. */
async function pastPairs(call: Call, all: readonly Pair[]): Promise<PastPair[]> {
  const past: PastPair[] = [];
  for (const pair of all.filter(({ state }) => state === 'ended').slice(0, mostPast)) {
    const whole = await pairOf(call, pair.id);
    const other = whole && partnerOf(whole, call.person.id);
    if (other && pair.endedAt) past.push({ pairId: pair.id, name: other.name, endedAt: pair.endedAt });
  }
  return past;
}

async function myView(call: Call, pair: Pair): Promise<MyPairView | null> {
  const { tx, now, person } = call;
  const whole = await pairOf(call, pair.id);
  const other = whole && partnerOf(whole, person.id);
  if (!whole || !other) return null;
  const planned = (await tx.dueDates.ofSubject(pair.id))
    .filter(({ rule, dueAt }) => rule === 'check-in' && dueAt > now)
    .map(({ dueAt }) => dueAt)
    .sort((a, b) => a.getTime() - b.getTime());
  return {
    pair,
    programme: whole.programme,
    other,
    answers: await tx.joiningAnswers.of(other.id, pair.programmeId),
    iAmMentor: pair.mentorId === person.id,
    otherAway: other.awayUntil !== null && other.awayUntil > localDay(now, other.profile.timeZone),
    nextCheckIn: planned[0] ?? null,
    space: await spaceFor(call, pair),
  };
}

async function spaceFor(call: Call, pair: Pair): Promise<MyPairView['space']> {
  const [space] = await call.tx.spaces.ofPair(pair.id);
  if (!space) return { kind: 'none' };
  const conversation = space.state === 'open' ? conversationOf(space) : null;
  return conversation
    ? { kind: 'open', url: spaceLink(conversation, space.team) }
    : { kind: 'opening', late: call.now.getTime() - pair.startedAt.getTime() > patience };
}
