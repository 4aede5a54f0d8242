import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, list, strong } from '../blocks.ts';

/** What an erasure takes away and what it leaves, and the button that does it. `partners`: of running pairs, by name. */
export function eraseQuestion(words: Words, partners: readonly string[]): MessageView {
  const title = words.t('erase.title');
  const ends = { count: partners.length, partners: words.list(partners) };
  const sure = {
    title,
    text: words.t('erase.sure'),
    yes: words.t('erase.yes'),
    no: words.t('erase.no'),
  };
  return {
    summary: title,
    blocks: [
      heading(title),
      strong(words.t('erase.goes')),
      list([
        words.t('erase.goes.profile'),
        words.t('erase.goes.words'),
        words.t('erase.goes.messages'),
        words.t('erase.goes.plans'),
        ...(partners.length > 0 ? [words.t('erase.pairs', ends)] : []),
      ]),
      strong(words.t('erase.stays')),
      list([
        words.t('erase.stays.partner'),
        words.t('erase.stays.never'),
        words.t('erase.stays.chat'),
        words.t('erase.stays.backups'),
      ]),
      buttons(
        button(words.t('erase.firstExport'), does('command', '', 'export'), 'primary'),
        button(words.t('erase.button'), does('privacy.erase'), 'danger', sure),
        button(words.t('quit.awayInstead'), does('away.form')),
      ),
    ],
  };
}
