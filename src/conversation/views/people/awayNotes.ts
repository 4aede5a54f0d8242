import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, line, text } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** An agreed meeting that falls in an absence. */
export interface FallsIn {
  readonly id: string;
  readonly at: Date;
  readonly partner: string;
}

/** An absence is noted: who learns of it, and what had better be done before. */
export function awaySaved(
  words: Words,
  day: string,
  partners: number,
  toAnswer: number,
  meetings: readonly FallsIn[],
): MessageView {
  const summary = words.t('away.saved', { date: words.day(day) });
  return {
    summary,
    blocks: [
      text(summary),
      ...(partners > 0 ? [text(words.t('away.partners', { count: partners }))] : []),
      ...(toAnswer > 0 ? [text(words.t('away.answerFirst', { count: toAnswer }))] : []),
      ...meetings.map(({ id, at, partner }) =>
        line(
          words.t('away.meeting', { partner, at: words.dateTime(at) }),
          button(words.t('away.otherTime'), does('meetings.move', id)),
        ),
      ),
      buttons(
        ...(toAnswer > 0 ? [button(words.t('home.answerButton'), does('command', '', 'requests'), 'primary')] : []),
        button(words.t('away.change'), does('away.form')),
        button(words.t('home.iAmBack'), does('command', '', 'away back')),
      ),
    ],
  };
}

/** `away` from somebody who is. */
export function awayPresent(words: Words, day: string): MessageView {
  return noteWith(
    words.t('away.present', { date: words.day(day) }),
    button(words.t('home.iAmBack'), does('command', '', 'away back'), 'primary'),
    button(words.t('away.change'), does('away.form')),
  );
}

/** Back again, by their own word or on the day they said. */
export function welcomeBack(words: Words, how: 'early' | 'on-the-day'): MessageView {
  const said = how === 'early' ? words.t('away.back') : words.t('away.returned');
  return noteWith(said, button(words.t('common.whatCanIDo'), does('command', '', 'home')));
}
