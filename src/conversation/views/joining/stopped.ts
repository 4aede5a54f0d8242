import type { RolesOpen } from '../../../core/people/rolesOpen.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, text } from '../blocks.ts';
import { closedSentences } from './closedSentences.ts';

/** No role is open: says why, and what they can still do. */
export function stopped(words: Words, programme: Programme, closed: RolesOpen['closed']): MessageView {
  const summary = words.t('joining.stopped', { programme: words.label(programme.name) });
  const roles = closed.map(({ role }) => role);
  return {
    summary,
    blocks: [
      text(summary),
      ...closedSentences(words, programme, closed).map(text),
      ...(roles.includes('mentor') ? [] : [text(words.t('joining.stopped.mentorInstead'))]),
      ...(roles.includes('mentee') ? [] : [text(words.t('joining.stopped.menteeInstead'))]),
      text(words.t('joining.stopped.changed')),
      buttons(button(words.t('joining.answerAgain'), does('joining.start', programme.id))),
    ],
  };
}
