import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, heading, quiet, strong, text } from '../blocks.ts';
import { type MeetingView, meetingBlocks, meetingName } from './meetingView.ts';

export interface MeetingList {
  readonly pairId: string;
  readonly partner: string;
  /** Suggested or agreed and not over, earliest first. */
  readonly ahead: readonly MeetingView[];
  /** Over and without a record yet, the latest first. */
  readonly unrecorded: readonly { readonly id: string; readonly startsAt: Date }[];
  readonly openFollowUps: number;
  /** Whether the reader, a mentor of a virtual programme, can invite to something. */
  readonly mayInvite: boolean;
}

/** Whatever is planned between the two, and the next step. */
export function meetingList(words: Words, list: MeetingList): MessageView {
  const { pairId, partner, ahead, unrecorded, openFollowUps } = list;
  const summary = words.t('meetings.title', { partner });
  const planned = ahead.some(({ kind }) => kind === 'talk');
  return {
    summary,
    blocks: [
      heading(summary),
      ...(ahead.length === 0 ? [text(words.t('meetings.none'))] : []),
      ...ahead.flatMap((meeting, index): Block[] => [
        ...(index === 0 ? [] : [divider]),
        ...(meeting.kind === 'talk' ? [strong(meetingName(words, meeting))] : []),
        ...meetingBlocks(words, meeting),
      ]),
      ...unrecorded.flatMap(({ id, startsAt }): Block[] => [
        quiet(words.t('meetings.unrecorded', { date: words.date(startsAt) })),
        buttons(
          button(words.t('meetings.write'), does('meetings.record', id), 'primary'),
          button(words.t('meetings.missed'), does('meetings.missed', id)),
        ),
      ]),
      ...(openFollowUps > 0 ? [quiet(words.t('meetings.openFollowUps', { count: openFollowUps }))] : []),
      buttons(
        ...(planned ? [] : [button(words.t('meetings.find'), does('meetings.propose', pairId), 'primary')]),
        button(words.t('meetings.notes'), does('meetings.notes', pairId)),
        ...(list.mayInvite ? [button(words.t('meetings.inviteAlong'), does('meetings.invite', pairId))] : []),
      ),
    ],
  };
}
