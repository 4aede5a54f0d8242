import type { NotEligible } from '../../../core/people/eligibility.ts';
import type { RolesOpen } from '../../../core/people/rolesOpen.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, text } from '../blocks.ts';
import { closedSentences } from '../joining/closedSentences.ts';
import { named } from '../joining/words.ts';
import { noteWith } from '../noteWith.ts';

/** Nobody is a member of anything yet; the language can be chosen all the same. */
export function profileNone(words: Words): MessageView {
  return noteWith(
    words.t('profile.none'),
    button(words.t('home.joinButton'), does('command', '', 'join'), 'primary'),
    button(words.t('profile.language'), does('profile.language')),
  );
}

export function profileWhich(words: Words, programmes: readonly Programme[]): MessageView {
  return noteWith(
    words.t('profile.which'),
    ...programmes.map(({ id, name }) => button(words.label(name), does('profile.show', id))),
  );
}

/** A section is saved; says so when the new answers leave a role closed or waiting. */
export function profileSaved(
  words: Words,
  programme: Programme,
  closed: RolesOpen['closed'],
  waiting: Extract<NotEligible, { code: 'claim-waiting' }> | null,
): MessageView {
  const summary = words.t('joining.saved');
  const population = waiting && named(words, programme.populations, waiting.population);
  return {
    summary,
    blocks: [
      text(summary),
      ...closedSentences(words, programme, closed).map(text),
      ...(population ? [text(words.t('joining.done.claimWaiting', { population }))] : []),
      buttons(button(words.t('joining.showProfile'), does('profile.show', programme.id))),
    ],
  };
}
