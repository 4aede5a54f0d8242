import { type MeetingFacts, meetingReminder, meetingSuggested } from '../../conversation/views/keeping/meetingNews.ts';
import { nextWorkingMoment } from '../../core/schedule/nextWorkingMoment.ts';
import { onLeave } from '../../core/schedule/onLeave.ts';
import { wakingTime } from '../../core/schedule/wakingTime.ts';
import { workingTimeOf } from '../../core/schedule/workingTime.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { DueCase, EffectCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { writeTo } from '../writeTo.ts';
import { type PairAtHand, pairAtHand, partnerOf, peopleOf } from './pairAtHand.ts';
import { type RenderPrompt, viewFor } from './promptDelivery.ts';

/** The beginning of every effect about a pair's meetings, or about the one at `at`. */
export const meetingKey = (pairId: string, at: string): string => `pair/${pairId}/meeting/${at}`;

/** A date that one of the two suggested, for the other to read when they are awake. */
export const meetingSuggestion: EffectCase = {
  plan: async (job, ids) => {
    const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
    const by = hand && peopleOf(hand).find(({ id }) => id === ids.by);
    const reader = by && partnerOf(hand, by.id);
    if (!reader || hand.pair.state === 'ended') return { kind: 'drop', reason: 'moment-gone' };
    const awake = nextWorkingMoment(job.now, wakingTime(workingTimeOf(reader)));
    if (awake > job.now) return { kind: 'defer', until: awake };
    return deliver(job, hand, ids, (words) => meetingSuggested(words, factsOf(hand, ids), by.name));
  },
};

/** U8: a reminder before a meeting, at the clocks of both. */
export const meetingReminderDue: DueCase = async (job, due) => {
  const at = new Date(due.period);
  if (at <= job.now) return;
  const ids = { pair: due.subject, audience: due.slot, at: due.period };
  const key = `${meetingKey(due.subject, due.period)}/reminder/${due.slot}`;
  await job.tx.outbox.enqueue(
    [{ key, kind: 'keeping.meeting-reminder', ids, notBefore: null, expiresAt: at }],
    job.now,
  );
};

export const meetingReminderPrompt: EffectCase = {
  plan: async (job, ids) => {
    const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
    if (!hand || hand.pair.state === 'ended') return { kind: 'drop', reason: 'pair-ended' };
    if ([hand.two.mentee, hand.two.mentor].some((time) => onLeave(job.now, time))) {
      return { kind: 'drop', reason: 'on-leave' };
    }
    return deliver(job, hand, ids, (words) => meetingReminder(words, factsOf(hand, ids)));
  },
};

function factsOf(hand: PairAtHand, ids: Readonly<Record<string, string>>): MeetingFacts {
  const people = peopleOf(hand).map((person) => ({ name: person.name, zone: workingTimeOf(person).zone }));
  return { pairId: hand.pair.id, at: new Date(ids.at ?? ''), people };
}

function deliver(job: Job, hand: PairAtHand, ids: Readonly<Record<string, string>>, render: RenderPrompt): Delivery {
  const audience = ids.audience ?? 'space';
  const reader = peopleOf(hand).find(({ id }) => id === audience);
  const to = reader ? writeTo(reader) : hand.space && { kind: 'conversation' as const, conversation: hand.space };
  return to
    ? { kind: 'post', to, view: viewFor(job, hand, audience, render) }
    : { kind: 'drop', reason: 'nobody-to-write-to' };
}
