import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, quiet, text } from '../blocks.ts';

/** An invitation, in every language of the programme: which one they speak is not known yet. */
export function invitation(all: readonly Words[], programme: Programme, name: string, again: boolean): MessageView {
  const views = all.map((words) => {
    const values = { name, programme: words.label(programme.name) };
    const summary = words.t(again ? 'roster.invitedAgain' : 'roster.invited', values);
    return {
      summary,
      blocks: [
        text(summary),
        text(words.label(programme.purpose)),
        buttons(
          button(words.t('roster.join'), does('joining.start', programme.id), 'primary'),
          button(words.t('roster.decline'), does('roster.decline', programme.id)),
        ),
        quiet(words.t('roster.yours')),
      ],
    };
  });
  return {
    summary: views.map(({ summary }) => summary).join(' / '),
    blocks: views.flatMap(({ blocks }, index) => (index === 0 ? blocks : [divider, ...blocks])),
  };
}
