import type { Pair } from '../../../core/pairing/pair.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, list, quiet, strong, text } from '../blocks.ts';
import { habits } from '../finding/habits.ts';
import { longDate } from './longDate.ts';

export interface Welcome {
  readonly pair: Pair;
  readonly programme: Programme;
  readonly menteeName: string;
  readonly mentorName: string;
}

/** The first message of a pair's space: who is here, who can read, how long, and what to do first. */
export function welcome(words: Words, { pair, programme, menteeName, mentorName }: Welcome): MessageView {
  const summary = words.t('pairing.welcome.summary', { mentee: menteeName, mentor: mentorName });
  return {
    summary,
    blocks: [
      heading(summary),
      quiet(words.t('pairing.welcome.privacy')),
      howLong(words, pair, programme),
      strong(words.t('pairing.welcome.firstSteps')),
      list([
        words.t('pairing.welcome.hello', { mentee: menteeName }),
        words.t('pairing.welcome.rhythm'),
        words.t('pairing.welcome.goals'),
      ]),
      text(words.t('pairing.welcome.checkIn', { cadence: habits.cadence(words, pair.cadence) })),
      buttons(
        button(words.t('agreement.begin'), does('agreement.edit', pair.id), 'primary'),
        button(words.t('pairing.setGoals'), does('keeping.goals', pair.id)),
        button(words.t('pairing.changeRhythm'), does('pair.rhythm', pair.id)),
      ),
    ],
  };
}

function howLong(words: Words, { endsAt }: Pair, { duration }: Programme): Block {
  if (endsAt !== null) return text(words.t('pairing.welcome.until', { date: longDate(words, endsAt) }));
  if (duration.kind === 'meetings') {
    return text(words.t('pairing.welcome.meetings', { meetings: duration.meetings }));
  }
  return text(words.t('pairing.welcome.open'));
}
