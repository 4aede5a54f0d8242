import type { MentoringRequest } from '../../../core/pairing/mentoringRequest.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Tip } from '../../../core/programme/tips.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, quiet, strong, text } from '../blocks.ts';
import type { MentorOffer } from '../finding/mentorOffer.ts';
import { nextOnes } from './nextOnes.ts';

export interface RequestOutcome {
  readonly request: MentoringRequest;
  readonly programme: Programme;
  readonly mentorName: string;
  /** Whom to ask next. */
  readonly next: readonly MentorOffer[];
  /** Whether other requests of this mentee were closed by the acceptance. */
  readonly othersClosed: boolean;
  /** A thought that goes with a "no"; `null` when they have had what there is. */
  readonly tip: Tip | null;
}

/** What the mentee hears when a request has come to its end; `null` while it has not, or when they ended it themselves. */
export function outcome(
  words: Words,
  { request, programme, mentorName: name, next, othersClosed, tip }: RequestOutcome,
): MessageView | null {
  const others = () => nextOnes(words, programme, next);
  switch (request.state) {
    case 'accepted':
      return message(words.t('requests.told.accepted', { name }), [
        text(words.t('requests.told.acceptedNext')),
        ...(othersClosed ? [text(words.t('requests.told.othersClosed'))] : []),
        buttons(button(words.t('finding.showPair'), does('command', '', 'pair'), 'primary')),
      ]);
    case 'declined':
      return message(words.t('requests.told.declined', { name }), [
        ...(request.declineReason === null
          ? []
          : [
              text(words.t('requests.told.reason', { name })),
              { kind: 'quote', text: request.declineReason, by: name } as const,
            ]),
        text(words.t('requests.told.encouragement')),
        ...(tip === null ? [] : [quiet(words.label(tip.text))]),
        ...others(),
      ]);
    case 'lapsed': {
      const unanswered = request.question !== null && request.more === null;
      return unanswered
        ? message(words.t('requests.told.lapsedOnYou', { name }), others())
        : message(words.t('requests.told.lapsed', { name }), others());
    }
    case 'closed':
      return message(words.t('requests.told.closed', { name }), [
        text(words.t('requests.told.encouragement')),
        ...others(),
      ]);
    case 'open':
    case 'more-asked':
    case 'withdrawn':
      return null;
  }
}

function message(summary: string, rest: readonly Block[]): MessageView {
  return { summary, blocks: [strong(summary), ...rest] };
}
