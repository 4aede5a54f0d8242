import type { Tip } from '../../../core/programme/tips.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, facts, heading, list, quiet, strong, text } from '../blocks.ts';
import { bothClocks } from './bothClocks.ts';
import { agendaBlocks, type MeetingView, meetingBlocks, meetingName, videoBlocks } from './meetingView.ts';

/** To the one who is asked: times or an invitation, each with a button. */
export function meetingOffered(words: Words, meeting: MeetingView): MessageView {
  const { kind, partner, startsAt } = meeting;
  const invited = kind === 'talk' ? 'meetings.news.offered' : 'meetings.news.invited';
  const summary = words.t(startsAt === null ? invited : 'meetings.news.moving', { partner });
  return {
    summary,
    blocks: [
      heading(summary),
      ...meetingBlocks(words, meeting),
      ...(kind === 'shadowing' ? [quiet(words.t('meetings.news.shadowing'))] : []),
    ],
  };
}

/** Both agree: to the two in their space, or to the one who waited. The agenda stays out: goals shape it. */
export function meetingAgreed(words: Words, meeting: MeetingView): MessageView {
  const { startsAt, people } = meeting;
  const summary = words.t('meetings.news.agreed', { what: meetingName(words, meeting) });
  return {
    summary,
    blocks: [
      heading(summary),
      ...(startsAt === null ? [] : [facts(bothClocks(words, startsAt, people))]),
      ...videoBlocks(words, meeting),
      quiet(words.t('meetings.news.fileFollows')),
    ],
  };
}

/** One of the two cannot: to the other, with the way to another time. */
export function meetingCancelled(words: Words, meeting: MeetingView): MessageView {
  const { partner, startsAt, kind, pairId } = meeting;
  const what = meetingName(words, meeting);
  const summary =
    startsAt === null
      ? words.t('meetings.news.notNow', { partner, what })
      : words.t('meetings.news.cancelled', { partner, what, when: words.dateTime(startsAt) });
  return {
    summary,
    blocks: [
      text(summary),
      ...(kind === 'talk'
        ? [buttons(button(words.t('meetings.find'), does('meetings.propose', pairId), 'primary'))]
        : []),
    ],
  };
}

export interface Preparation {
  readonly meeting: MeetingView;
  readonly followUps: readonly { readonly id: string; readonly text: string }[];
  readonly tip: Tip | null;
}

/** Before a meeting, to each: when it is, what it could be about, and what is still open from last time. */
export function meetingReminder(words: Words, { meeting, followUps, tip }: Preparation): MessageView {
  const { startsAt, people, agenda } = meeting;
  const summary = words.t('meetings.reminder', { what: meetingName(words, meeting) });
  return {
    summary,
    blocks: [
      heading(summary),
      ...(startsAt === null ? [] : [facts(bothClocks(words, startsAt, people))]),
      ...videoBlocks(words, meeting),
      ...agendaBlocks(words, agenda),
      ...followUpBlocks(words, followUps),
      ...(tip ? [quiet(words.label(tip.text))] : []),
      buttons(
        ...(agenda.length > 0 ? [button(words.t('meetings.otherAgenda'), does('meetings.agenda', meeting.id))] : []),
        button(words.t('meetings.move'), does('meetings.move', meeting.id)),
      ),
    ],
  };
}

/** Each with the two ways it can go. */
export function followUpBlocks(words: Words, followUps: Preparation['followUps']): Block[] {
  if (followUps.length === 0) return [];
  return [
    strong(words.t('meetings.followUps')),
    ...followUps.flatMap(({ id, text: what }): Block[] => [
      list([what]),
      buttons(
        button(words.t('meetings.followUp.done'), does('meetings.follow-up', id, 'done')),
        button(words.t('meetings.followUp.drop'), does('meetings.follow-up', id, 'dropped')),
      ),
    ]),
  ];
}

/** When it is over: two lines for later, or the news that it did not take place. */
export function meetingOver(words: Words, meeting: MeetingView, tip: Tip | null): MessageView {
  const summary = words.t('meetings.over', { what: meetingName(words, meeting) });
  return {
    summary,
    blocks: [
      heading(summary),
      text(words.t('meetings.overAsk')),
      ...(tip ? [quiet(words.label(tip.text))] : []),
      buttons(
        button(words.t('meetings.write'), does('meetings.record', meeting.id), 'primary'),
        button(words.t('meetings.missed'), does('meetings.missed', meeting.id)),
      ),
    ],
  };
}
