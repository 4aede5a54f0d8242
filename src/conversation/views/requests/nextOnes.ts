import type { Programme } from '../../../core/programme/programme.ts';
import type { Block } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, list, quiet, strong, text } from '../blocks.ts';
import { type MentorOffer, offerReasons } from '../finding/mentorOffer.ts';

/** The next mentors to ask, so that nobody is left with a "no" alone. */
export function nextOnes(words: Words, programme: Programme, offers: readonly MentorOffer[]): Block[] {
  const others = button(words.t('requests.findOthers'), does('find.in', programme.id));
  if (offers.length === 0) return [text(words.t('requests.told.noNext')), buttons(others)];
  return [
    strong(words.t('requests.told.next')),
    ...offers.flatMap((offer) => nextOne(words, programme, offer)),
    buttons(others),
  ];
}

function nextOne(words: Words, programme: Programme, offer: MentorOffer): Block[] {
  const { id, name } = offer.person;
  const reasons = offerReasons(words, programme, offer, 2);
  return [
    quiet(name),
    ...(reasons.length > 0 ? [list(reasons)] : []),
    buttons(
      button(words.t('finding.ask', { name }), does('request.new', programme.id, id), 'primary'),
      button(words.t('finding.seeProfile'), does('find.profile', programme.id, id)),
    ),
  ];
}
