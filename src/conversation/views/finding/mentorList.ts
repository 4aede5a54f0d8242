import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, list, quiet, strong, text } from '../blocks.ts';
import { labelsOf } from './labelsOf.ts';
import { type MentorOffer, offerReasons } from './mentorOffer.ts';
import { type Named, whyNotButtons } from './whyNotButtons.ts';

export interface MentorPage {
  readonly programme: Programme;
  readonly offers: readonly MentorOffer[];
  readonly query: string | null;
  /** Where the next page begins; `null` when this is the last. */
  readonly next: number | null;
  /** Mentors whom the words name and who are not among them. */
  readonly notOffered: readonly Named[];
  /** Shown when the person takes part in several. */
  readonly nameProgramme: boolean;
}

/** A page of mentors, each with the reasons and what can be done. */
export function mentorList(words: Words, page: MentorPage): MessageView {
  const { programme, offers, query, next } = page;
  const count = offers.length;
  const summary = query ? words.t('finding.summaryFor', { count, query }) : words.t('finding.summary', { count });
  return {
    summary,
    blocks: [
      text(summary),
      ...(page.nameProgramme
        ? [quiet(words.t('finding.inProgramme', { programme: words.label(programme.name) }))]
        : []),
      ...whyNotButtons(words, programme.id, page.notOffered),
      ...offers.flatMap((offer) => [divider, ...mentorBlocks(words, programme, offer)]),
      divider,
      quiet(words.t('finding.nextStep', { most: programme.requests.maxOpen })),
      ...(next === null
        ? [quiet(words.t('finding.noMore'))]
        : [buttons(button(words.t('finding.more'), does('find.more', programme.id, `${next} ${query ?? ''}`.trim())))]),
    ],
  };
}

function mentorBlocks(words: Words, programme: Programme, offer: MentorOffer): Block[] {
  const { person, ranked } = offer;
  const { profile } = person;
  const place = [
    ...labelsOf(words, programme.dutyStations, [profile.dutyStation]),
    ...labelsOf(words, programme.organisations, [profile.organisation]),
    ...labelsOf(words, programme.grades, [profile.grade]),
  ];
  const reasons = offerReasons(words, programme, offer, 3);
  return [
    strong(person.name),
    ...(place.length > 0 ? [quiet(place.join(' · '))] : []),
    ...(reasons.length > 0 ? [list(reasons)] : []),
    ...(ranked.missed.length > 0 ? [quiet(words.t('finding.missed', { words: words.list(ranked.missed) }))] : []),
    buttons(
      button(words.t('finding.ask', { name: person.name }), does('request.new', programme.id, person.id), 'primary'),
      button(words.t('finding.seeProfile'), does('find.profile', programme.id, person.id)),
    ),
  ];
}
