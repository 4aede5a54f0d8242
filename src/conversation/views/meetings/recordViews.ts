import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, heading, quiet, strong, text } from '../blocks.ts';
import { followUpBlocks } from './meetingNews.ts';

export interface RecordView {
  readonly meetingId: string;
  readonly pairId: string;
  readonly partner: string;
  readonly startsAt: Date;
  readonly shared: readonly { readonly label: string; readonly text: string }[];
  readonly own: readonly { readonly label: string; readonly text: string }[];
}

/** One record, as one of the two reads it: what both share, then what is theirs alone. */
export function recordView(words: Words, record: RecordView): MessageView {
  const summary = words.t('record.of', { partner: record.partner, date: words.date(record.startsAt) });
  return {
    summary,
    blocks: [
      heading(summary),
      quiet(words.t('record.sharedHint', { partner: record.partner })),
      ...(record.shared.length > 0 ? record.shared.flatMap(part) : [text(words.t('record.empty'))]),
      ...(record.own.length > 0 ? [divider, quiet(words.t('record.privateHint')), ...record.own.flatMap(part)] : []),
      buttons(
        button(words.t('record.change'), does('meetings.record', record.meetingId)),
        button(words.t('record.all'), does('meetings.notes', record.pairId)),
      ),
    ],
  };
}

const part = ({ label, text: what }: { label: string; text: string }): Block[] => [strong(label), text(what)];

export interface NotesView {
  readonly pairId: string;
  readonly partner: string;
  /** Talks that are over, the latest first. */
  readonly meetings: readonly { readonly id: string; readonly startsAt: Date; readonly written: boolean }[];
  readonly followUps: readonly { readonly id: string; readonly text: string }[];
}

/** How many meetings, and how many things to do, are shown at once. */
const shown = 8;

/** A pair's records and what is still to do, for one of the two alone. */
export function notesView(words: Words, { pairId, partner, meetings, followUps }: NotesView): MessageView {
  const summary = words.t('record.listTitle', { partner });
  return {
    summary,
    blocks: [
      heading(summary),
      quiet(words.t('record.listWho')),
      ...(meetings.length === 0 ? [text(words.t('record.listNone'))] : []),
      ...meetings
        .slice(0, shown)
        .flatMap(({ id, startsAt, written }): Block[] => [
          strong(words.date(startsAt)),
          buttons(
            ...(written ? [button(words.t('record.read'), does('meetings.read', id))] : []),
            button(words.t(written ? 'record.change' : 'meetings.write'), does('meetings.record', id)),
          ),
        ]),
      ...followUpBlocks(words, followUps.slice(0, shown)),
      buttons(button(words.t('record.toMeetings'), does('meetings.show', pairId))),
    ],
  };
}
