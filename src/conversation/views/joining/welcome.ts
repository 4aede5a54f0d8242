import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { links } from '../about/aboutView.ts';
import { button, buttons, does, heading, quiet, text } from '../blocks.ts';

/** What the programme is for, and the button that begins. */
export function welcome(words: Words, programme: Programme): MessageView {
  return {
    summary: words.label(programme.name),
    blocks: [
      heading(words.label(programme.name)),
      text(words.label(programme.purpose)),
      ...programme.about.is.map((one) => text(words.label(one))),
      text(howLong(words, programme)),
      ...links(words, programme, []),
      quiet(words.t('joining.welcomeTime')),
      buttons(
        button(words.t('joining.start'), does('joining.start', programme.id), 'primary'),
        button(words.t('about.more'), does('about.show', programme.id)),
      ),
    ],
  };
}

function howLong(words: Words, { duration }: Programme): string {
  switch (duration.kind) {
    case 'months':
      return words.t('joining.howLong.months', { months: duration.months });
    case 'meetings':
      return words.t('joining.howLong.meetings', { meetings: duration.meetings });
    case 'open':
      return words.t('joining.howLong.open');
  }
}
