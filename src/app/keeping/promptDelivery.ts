import type { Words } from '../../conversation/text/words.ts';
import type { Person } from '../../core/people/person.ts';
import { commonHours } from '../../core/schedule/commonHours.ts';
import { onLeave } from '../../core/schedule/onLeave.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { MessageView } from '../../ports/view.ts';
import type { Job } from '../job.ts';
import { spaceView } from '../spaceViews.ts';
import { tell } from '../tell.ts';
import { type PairAtHand, pairAtHand } from './pairAtHand.ts';
import type { Audience } from './promptEffects.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** `reader` is `null` in the space, which both read. */
export type RenderPrompt = (words: Words, reader: Person | null) => MessageView;

/**
 * One copy of a prompt at its turn: in the working hours of its readers as they are now, dropped when the pair has ended
 * or one of the two has gone on leave meanwhile.
 */
export async function promptDelivery(
  job: Job,
  ids: Readonly<Record<string, string>>,
  render: (hand: PairAtHand) => Promise<RenderPrompt | null>,
): Promise<Delivery> {
  const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
  if (!hand || hand.pair.state === 'ended') return { kind: 'drop', reason: 'pair-ended' };
  const { mentee, mentor } = hand.two;
  if ([mentee, mentor].some((time) => onLeave(job.now, time))) return { kind: 'drop', reason: 'on-leave' };
  const view = await render(hand);
  if (!view) return { kind: 'drop', reason: 'moment-gone' };
  const audience: Audience = ids.audience ?? 'space';
  if (audience !== 'space') return tell(job, audience, 'working', view);
  if (!hand.space) return { kind: 'drop', reason: 'no-space' };
  const within = { from: job.now, until: new Date(job.now.getTime() + week) };
  const common = commonHours(mentee, mentor, within).next().value;
  if (!common) return { kind: 'drop', reason: 'no-common-hours' };
  if (common.from > job.now) return { kind: 'defer', until: common.from };
  return {
    kind: 'post',
    to: { kind: 'conversation', conversation: hand.space },
    view: viewFor(job, hand, 'space', view),
  };
}

/** A prompt as its audience reads it. */
export function viewFor(job: Job, hand: PairAtHand, audience: Audience, render: RenderPrompt): MessageView {
  const reader = [hand.mentee, hand.mentor].find(({ id }) => id === audience);
  if (reader) return render(job.wordsFor(reader), reader);
  return spaceView(job, hand.mentee, hand.mentor, (words) => render(words, null));
}
