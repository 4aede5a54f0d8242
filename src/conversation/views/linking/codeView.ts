import type { Account } from '../../../core/people/account.ts';
import { accountName } from '../../../core/people/accountName.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does, heading, line, quiet, strong, text } from '../blocks.ts';
import { platformName } from './platformName.ts';

/** A code to say in the other chat, and the accounts that are known already. `here`: where this is read. */
export function codeView(words: Words, code: string, here: Account, accounts: readonly Account[]): MessageView {
  const summary = words.t('link.title');
  const shown = `${code.slice(0, 4)}-${code.slice(4)}`;
  return {
    summary,
    blocks: [
      heading(summary),
      text(words.t('link.how')),
      strong(words.t('link.say', { code: shown })),
      quiet(words.t('link.careful')),
      ...accounts.filter((one) => accountName(one) !== accountName(here)).map((one) => known(words, one)),
    ],
  };
}

function known(words: Words, account: Account): Block {
  const where = platformName(account);
  const sure = {
    title: words.t('link.releaseTitle', { where }),
    text: words.t('link.releaseAsk', { where }),
    yes: words.t('link.release'),
    no: words.t('common.cancel'),
  };
  return line(
    words.t('link.known', { where }),
    button(words.t('link.release'), does('link.release', '', accountName(account)), 'danger', sure),
  );
}
