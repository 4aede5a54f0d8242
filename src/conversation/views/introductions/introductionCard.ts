import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, list, quiet, strong } from '../blocks.ts';
import { type MentorOffer, offerReasons } from '../finding/mentorOffer.ts';
import { profileFacts } from '../finding/profileFacts.ts';

export interface IntroductionCard {
  readonly id: string;
  readonly programme: Programme;
  readonly offer: MentorOffer;
  readonly suggester: string;
  readonly why: string;
}

/** To the mentee: whom a colleague thinks of, why, who that is, and what can be done about it. */
export function introductionCard(words: Words, card: IntroductionCard): MessageView {
  const { id, programme, offer, suggester: name, why } = card;
  const mentor = offer.person.name;
  const { offers } = offer.person.profile;
  const reasons = offerReasons(words, programme, offer, 4);
  const summary = words.t('introductions.card', { name, mentor });
  return {
    summary,
    blocks: [
      heading(summary),
      { kind: 'quote', text: why, by: name },
      profileFacts(words, programme, offer.person.profile),
      ...(offers
        ? [strong(words.t('finding.offers', { name: mentor })), { kind: 'quote', text: offers, by: mentor } as const]
        : []),
      ...(reasons.length > 0 ? [strong(words.t('introductions.card.why', { mentor })), list(reasons)] : []),
      quiet(words.t('introductions.card.private', { name, mentor })),
      buttons(
        button(words.t('introductions.card.ask', { mentor }), does('introduction.ask', id), 'primary'),
        ...(programme.contact.preliminaryTalk
          ? [button(words.t('introductions.card.talk'), does('introduction.ask', id, 'talk'))]
          : []),
        button(words.t('introductions.card.notNow'), does('introduction.not-now', id)),
      ),
    ],
  };
}
