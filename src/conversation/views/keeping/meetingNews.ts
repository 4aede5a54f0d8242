import type { MessageView } from '../../../ports/view.ts';
import { type Words, wordsFor } from '../../text/words.ts';
import { button, buttons, does, facts, heading, text } from '../blocks.ts';
import { zoneName } from './zoneName.ts';

export interface MeetingFacts {
  readonly pairId: string;
  readonly at: Date;
  /** The two, each with their zone. */
  readonly people: readonly { readonly name: string; readonly zone: string }[];
}

/** Tells of a date that one of a pair suggested, at each one's own clock. */
export function meetingSuggested(words: Words, meeting: MeetingFacts, by: string): MessageView {
  return meetingView(words, meeting, words.t('keeping.date.suggested', { name: by }), words.t('keeping.date.suits'));
}

/** Reminds of it. */
export function meetingReminder(words: Words, meeting: MeetingFacts): MessageView {
  return meetingView(words, meeting, words.t('keeping.reminder.title'), words.t('keeping.reminder.prepare'));
}

function meetingView(words: Words, { pairId, at, people }: MeetingFacts, title: string, advice: string): MessageView {
  const rows = people.map(({ name, zone }) => {
    const whose = words.t('keeping.date.whose', { name, zone: zoneName(zone) });
    return [whose, wordsFor(words.language, zone).dateTime(at)] as const;
  });
  const another = button(words.t('keeping.date.another'), does('keeping.date', pairId));
  return { summary: title, blocks: [heading(title), facts(rows), text(advice), buttons(another)] };
}
