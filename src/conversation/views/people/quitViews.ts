import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, list, text } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

/** What leaving would end. */
export interface Leaving {
  readonly requests: number;
  /** Names of those they are paired with. */
  readonly partners: readonly string[];
}

/** Says what leaving means before anything happens. */
export function quitQuestion(words: Words, { id, name }: Programme, { requests, partners }: Leaving): MessageView {
  const programme = words.label(name);
  const summary = words.t('quit.ask', { programme });
  return {
    summary,
    blocks: [
      text(summary),
      list([
        ...(requests > 0 ? [words.t('quit.requests', { count: requests })] : []),
        ...(partners.length > 0
          ? [words.t('quit.pairs', { count: partners.length, partners: words.list(partners) })]
          : []),
        words.t('quit.unseen'),
        words.t('quit.profile'),
      ]),
      text(words.t('quit.pause')),
      buttons(
        button(words.t('quit.leave', { programme }), does('quit.leave', id), 'danger'),
        button(words.t('quit.awayInstead'), does('away.form')),
      ),
    ],
  };
}

export function quitWhich(words: Words, programmes: readonly Programme[]): MessageView {
  return noteWith(
    words.t('quit.which'),
    ...programmes.map(({ id, name }) => button(words.label(name), does('quit.ask', id))),
  );
}

export function quitDone(words: Words, { id, name }: Programme): MessageView {
  return noteWith(
    words.t('quit.left', { programme: words.label(name) }),
    button(words.t('joining.chooseButton', { programme: words.label(name) }), does('joining.choose', id)),
  );
}
