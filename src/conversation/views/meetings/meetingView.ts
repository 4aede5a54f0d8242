import type { MeetingKind } from '../../../core/meetings/meeting.ts';
import type { Label } from '../../../core/programme/label.ts';
import type { Block, Button } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, facts, list, quiet, strong, text } from '../blocks.ts';
import { type AtClock, bothClocks } from './bothClocks.ts';

/** One meeting, as one of the two sees it. */
export interface MeetingView {
  readonly id: string;
  readonly pairId: string;
  readonly kind: MeetingKind;
  readonly title: string | null;
  readonly state: 'proposed' | 'agreed' | 'cancelled';
  readonly startsAt: Date | null;
  readonly minutes: number;
  readonly options: readonly Date[];
  /** Whether the reader suggested the options. */
  readonly mine: boolean;
  readonly partner: string;
  readonly people: readonly AtClock[];
  readonly agenda: readonly AgendaLine[];
  readonly video: Video | null;
}

export interface AgendaLine {
  readonly label: Label;
  readonly question: Label;
}

export interface Video {
  readonly label: Label;
  readonly url: string | null;
}

const names: Record<MeetingKind, TextKey> = {
  talk: 'meetings.kind.talk',
  shadowing: 'meetings.kind.shadowing',
  event: 'meetings.kind.event',
};

/** What it is: a talk, or what one is invited to in the inviter's words. */
export function meetingName(words: Words, { kind, title, partner }: MeetingView): string {
  return title ?? words.t(names[kind], { partner });
}

/** Where a meeting stands, with what the reader can do about it. */
export function meetingBlocks(words: Words, meeting: MeetingView): Block[] {
  const { state, startsAt, options } = meeting;
  if (state === 'cancelled') return [text(words.t('meetings.cancelledNow'))];
  return [
    ...(meeting.kind === 'talk' ? [] : [strong(meetingName(words, meeting))]),
    ...(startsAt === null ? [] : agreedBlocks(words, meeting, startsAt)),
    ...(options.length === 0 ? [] : offeredBlocks(words, meeting)),
  ];
}

function agreedBlocks(words: Words, meeting: MeetingView, at: Date): Block[] {
  const rows = bothClocks(words, at, meeting.people);
  rows.push([words.t('meetings.length'), words.t('meetings.minutes', { minutes: meeting.minutes })]);
  return [
    facts(rows),
    ...videoBlocks(words, meeting),
    ...agendaBlocks(words, meeting.agenda),
    buttons(
      ...(meeting.agenda.length > 0
        ? [button(words.t('meetings.otherAgenda'), does('meetings.agenda', meeting.id))]
        : []),
      button(words.t('meetings.move'), does('meetings.move', meeting.id)),
      button(words.t('meetings.calendarAgain'), does('meetings.calendar', meeting.id)),
      cancelButton(words, meeting, words.t('meetings.cancel')),
    ),
  ];
}

export function agendaBlocks(words: Words, agenda: readonly AgendaLine[]): Block[] {
  if (agenda.length === 0) return [];
  const lines = agenda.map(({ label, question }) => `${words.label(label)}: ${words.label(question)}`);
  return [strong(words.t('meetings.agenda')), list(lines)];
}

/** The programme's video service; it is a suggestion, and no tool is asked for. */
export function videoBlocks(words: Words, { kind, video }: Pick<MeetingView, 'kind' | 'video'>): Block[] {
  if (kind !== 'talk' || video === null) return [];
  const label = words.t('meetings.video', { service: words.label(video.label) });
  return [video.url === null ? quiet(label) : { kind: 'link', label, url: video.url }];
}

function offeredBlocks(words: Words, meeting: MeetingView): Block[] {
  const { id, options, mine, partner, startsAt, people } = meeting;
  const when = options.map((at) => words.dateTime(at));
  if (mine) {
    return [
      text(words.t(startsAt === null ? 'meetings.youOffered' : 'meetings.youOfferedInstead', { partner })),
      list(when),
      buttons(
        button(words.t('meetings.otherTimes'), does('meetings.move', id)),
        ...(startsAt === null ? [cancelButton(words, meeting, words.t('meetings.takeBack'))] : []),
      ),
    ];
  }
  const accept: Button[] = options.map((at, index) =>
    button(words.dateTime(at), does('meetings.accept', id, at.toISOString()), index === 0 ? 'primary' : 'plain'),
  );
  const theirs = people.find(({ name }) => name === partner);
  const apart = options.map((at) => bothClocks(words, at, people)).some((rows) => rows.length > 1);
  return [
    text(words.t(startsAt === null ? 'meetings.offered' : 'meetings.offeredInstead', { partner })),
    ...(apart && theirs ? [quiet(words.t('meetings.atYourClock', { partner }))] : []),
    buttons(
      ...accept,
      button(words.t('meetings.otherTimes'), does('meetings.move', id)),
      ...(startsAt === null ? [cancelButton(words, meeting, words.t('meetings.notNow'))] : []),
    ),
  ];
}

function cancelButton(words: Words, { id, partner, startsAt }: MeetingView, label: string): Button {
  const confirm = {
    title: words.t('meetings.cancelTitle'),
    text: words.t('meetings.cancelText', { partner }),
    yes: words.t('meetings.cancelYes'),
    no: words.t('meetings.cancelNo'),
  };
  return button(label, does('meetings.cancel', id), 'plain', startsAt === null ? null : confirm);
}
