import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, list, strong } from '../blocks.ts';
import { answerBlocks } from '../joining/answerBlocks.ts';
import { type MentorOffer, offerReasons } from './mentorOffer.ts';
import { profileFacts } from './profileFacts.ts';

/** Everything a mentee may read about a mentor before asking. */
export function mentorProfile(
  words: Words,
  programme: Programme,
  offer: MentorOffer,
  answers: Readonly<Record<string, string>>,
): MessageView {
  const { person } = offer;
  const { name } = person;
  const reasons = offerReasons(words, programme, offer, 6);
  return {
    summary: name,
    blocks: [
      heading(name),
      profileFacts(words, programme, person.profile),
      ...(person.profile.offers
        ? [
            strong(words.t('finding.offers', { name })),
            { kind: 'quote', text: person.profile.offers, by: name } as const,
          ]
        : []),
      ...answerBlocks(words, programme.joiningQuestions, { answers, by: name }, 'possible-partner'),
      ...(reasons.length > 0 ? [strong(words.t('finding.why', { name })), list(reasons)] : []),
      buttons(
        button(words.t('finding.ask', { name }), does('request.new', programme.id, person.id), 'primary'),
        button(words.t('finding.whyScore'), does('find.why', programme.id, person.id)),
      ),
    ],
  };
}
