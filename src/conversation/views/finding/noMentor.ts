import type { Help } from '../../../core/pairing/whatWouldHelp.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, list, text } from '../blocks.ts';
import { type Named, whyNotButtons } from './whyNotButtons.ts';

const keys: Record<Exclude<Help['code'], 'languages'>, TextKey> = {
  hours: 'finding.change.hours',
  grade: 'finding.change.grade',
  category: 'finding.change.category',
  dutyStation: 'finding.change.dutyStation',
  more: 'finding.change.more',
};

export interface NoMentor {
  readonly programmeId: string;
  readonly query: string | null;
  readonly help: readonly Help[];
  /** Mentors whom the words name. */
  readonly notOffered: readonly Named[];
  /** Whether colleagues suggest mentors to each other in this programme. */
  readonly canAskColleagues: boolean;
}

/** Nobody to offer: what the mentee can change about it, and the next step. */
export function noMentor(
  words: Words,
  { programmeId, query, help, notOffered, canAskColleagues }: NoMentor,
): MessageView {
  const summary = query ? words.t('finding.nothingFor', { query }) : words.t('finding.nothing');
  const advice = help.map((one) =>
    one.code === 'languages'
      ? words.t('finding.change.languages', { languages: words.list(one.languages.map(words.languageName)) })
      : words.t(keys[one.code]),
  );
  return {
    summary,
    blocks: [
      text(summary),
      ...(query ? [text(words.t('finding.tryFewer'))] : []),
      ...whyNotButtons(words, programmeId, notOffered),
      ...(advice.length > 0 ? [list(advice)] : []),
      ...(query ? [] : [text(words.t('finding.later'))]),
      buttons(
        ...(query ? [button(words.t('finding.showAll'), does('find.in', programmeId), 'primary')] : []),
        ...(canAskColleagues
          ? [button(words.t('introductions.network'), does('introduction.network', programmeId))]
          : []),
        button(words.t('finding.openProfile'), does('command', '', 'profile')),
      ),
    ],
  };
}
