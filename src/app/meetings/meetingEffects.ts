import type { Words } from '../../conversation/text/words.ts';
import {
  meetingAgreed,
  meetingCancelled,
  meetingOffered,
  meetingOver,
  meetingReminder,
} from '../../conversation/views/meetings/meetingNews.ts';
import { meetingName } from '../../conversation/views/meetings/meetingView.ts';
import type { Meeting } from '../../core/meetings/meeting.ts';
import { onLeave } from '../../core/schedule/onLeave.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { MessageView } from '../../ports/view.ts';
import type { EffectCase } from '../capability.ts';
import { tellFile } from '../files/tellFile.ts';
import type { Job } from '../job.ts';
import { type PairAtHand, pairAtHand } from '../keeping/pairAtHand.ts';
import { spaceView } from '../spaceViews.ts';
import { type Hours, tell } from '../tell.ts';
import { calendarCase } from './calendarCase.ts';
import { tipById } from './tipById.ts';
import { viewOf } from './viewOf.ts';

type Ids = Readonly<Record<string, string>>;

interface Found {
  readonly meeting: Meeting;
  readonly hand: PairAtHand;
}

const gone: Delivery = { kind: 'drop', reason: 'moment-gone' };

/** The meeting as it is now; `null` when it has changed since this was decided, because then something newer tells of it. */
async function found(job: Job, ids: Ids): Promise<Found | null> {
  const meeting = await job.tx.meetings.byId(ids.meeting ?? '');
  const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
  return meeting && hand && String(meeting.sequence) === ids.sequence ? { meeting, hand } : null;
}

/** A word to one of the two while the pair runs; `render` answers `null` when there is nothing to say any more. */
const toOne = (
  hours: Hours,
  render: (job: Job, words: Words, it: Found, reader: string, ids: Ids) => Promise<MessageView | null>,
): EffectCase => ({
  plan: async (job, ids) => {
    const it = await found(job, ids);
    if (!it || it.hand.pair.state === 'ended' || !ids.person) return gone;
    const reader = ids.person;
    return tell(job, reader, hours, (words) => render(job, words, it, reader, ids));
  },
});

export const meetingEffects: Readonly<Record<string, EffectCase>> = {
  'meetings.offered': toOne('waking', async (job, words, { meeting, hand }, reader) => {
    const options = meeting.options.filter((at) => at > job.now);
    if (options.length === 0 || meeting.proposedBy === reader) return null;
    return meetingOffered(words, viewOf({ ...meeting, options }, hand, reader));
  }),

  'meetings.agreed': {
    plan: async (job, ids) => {
      const it = await found(job, ids);
      if (!it || it.hand.pair.state === 'ended' || it.meeting.state !== 'agreed') return gone;
      const { meeting, hand } = it;
      const reader = ids.person;
      if (reader) return tell(job, reader, 'waking', (words) => meetingAgreed(words, viewOf(meeting, hand, reader)));
      if (!hand.space) return { kind: 'drop', reason: 'no-space' };
      // What one is taken along to is named in the direct talk only; in the space it is a talk, or goes without a name.
      const plain = viewOf({ ...meeting, title: null }, hand, null);
      const names = job.wordsFor(hand.mentee).list([hand.mentee.name, hand.mentor.name]);
      const view = spaceView(job, hand.mentee, hand.mentor, (words) =>
        meetingAgreed(words, { ...plain, partner: names }),
      );
      return { kind: 'post', to: { kind: 'conversation', conversation: hand.space }, view };
    },
  },

  'meetings.cancelled': toOne('waking', async (_job, words, { meeting, hand }, reader) =>
    meeting.state === 'cancelled' ? meetingCancelled(words, viewOf(meeting, hand, reader)) : null,
  ),

  'meetings.reminder': toOne('working', async (job, words, { meeting, hand }, reader, ids) => {
    const away = [hand.two.mentee, hand.two.mentor].some((time) => onLeave(job.now, time));
    if (meeting.state !== 'agreed' || meeting.startsAt === null || meeting.startsAt <= job.now || away) return null;
    const open = (await job.tx.followUps.ofPair(hand.pair.id)).filter(({ state }) => state === 'open');
    return meetingReminder(words, {
      meeting: viewOf(meeting, hand, reader),
      followUps: open.slice(0, mostFollowUps),
      tip: tipById(hand.programme, ids.tip),
    });
  }),

  'meetings.over': toOne('working', async (_job, words, { meeting, hand }, reader, ids) =>
    meeting.state === 'agreed' && meeting.outcome === null
      ? meetingOver(words, viewOf(meeting, hand, reader), tipById(hand.programme, ids.tip))
      : null,
  ),

  /** U10: the file of a meeting as it is now; also after the end of the pair, so that calendars are left tidy. */
  'meetings.calendar': {
    plan: async (job, ids) => {
      const it = await found(job, ids);
      if (!it || it.meeting.startsAt === null || !ids.person) return gone;
      const { meeting, hand } = it;
      const reader = ids.person;
      return tellFile(job, reader, 'waking', calendarCase, { meeting: meeting.id }, (words) => {
        const what = meetingName(words, viewOf(meeting, hand, reader));
        return words.t(meeting.state === 'cancelled' ? 'meetings.file.cancelled' : 'meetings.file.what', { what });
      });
    },
  },
};

/** More than these at once are a list, not a reminder. */
const mostFollowUps = 6;
