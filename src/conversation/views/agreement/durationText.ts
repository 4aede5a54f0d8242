import type { Duration } from '../../../core/programme/duration.ts';
import type { Words } from '../../text/words.ts';

/** A duration as a fact: `6 months`, `10 meetings`, `open-ended`. */
export function durationText(words: Words, duration: Duration): string {
  switch (duration.kind) {
    case 'months':
      return words.t('agreement.months', { count: duration.months });
    case 'meetings':
      return words.t('agreement.meetings', { count: duration.meetings });
    case 'open':
      return words.t('agreement.open');
  }
}
