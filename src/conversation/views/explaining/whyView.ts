import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, list, text } from '../blocks.ts';
import type { MentorOffer } from '../finding/mentorOffer.ts';
import { pointLines, shownPoints } from './pointLines.ts';

/** Why a mentor suits this mentee: what each criterion gives, adding up to the score. */
export function whyView(words: Words, programme: Programme, { person, ranked }: MentorOffer): MessageView {
  const { name } = person;
  const summary = words.t('finding.score', { name, points: shownPoints(ranked.points) });
  return {
    summary,
    blocks: [
      text(summary),
      list(pointLines(words, programme, ranked.reasons, 'mentee')),
      buttons(
        button(words.t('finding.ask', { name }), does('request.new', programme.id, person.id), 'primary'),
        button(words.t('finding.seeProfile'), does('find.profile', programme.id, person.id)),
      ),
    ],
  };
}
